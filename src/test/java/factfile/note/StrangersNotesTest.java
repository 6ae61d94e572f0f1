package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.marker.BlockAnswers;
import factfile.query.answers.RecordedValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Laws of refreshing over notes with strangers' habits. What may change is found by a scan of the
 * raw text that shares nothing with the program. {@code -Dtest.locale=-Dstrangers.seeds=N} tries
 * more.
 */
class StrangersNotesTest {
  private static final int SEEDS = Integer.getInteger("strangers.seeds", 5_000);

  private static final RecordedValues BASE =
      new RecordedValues(BaseLoader.load(Path.of("facts")).base(), LocalDate.of(2024, 10, 22));

  private static final BlockAnswers BLOCKS =
      command -> "| id | due |\n|---|---|\n| gaza-aid | 12 Nov 2024 |\n";

  /** What values are made of in words, besides digits. */
  private static final Set<String> VALUE_WORDS =
      Set.of(
          "about",
          "more",
          "fewer",
          "than",
          "at",
          "least",
          "most",
          "nearly",
          "some",
          "no",
          "later",
          "by",
          "until",
          "between",
          "and",
          "to",
          "or",
          "so",
          "two",
          "three",
          "hundred",
          "thousand",
          "fifty",
          "forty",
          "twelve",
          "eleven",
          "a",
          "dozen",
          "million",
          "k",
          "m",
          "th",
          "percent",
          "per",
          "cent",
          "dollars",
          "us",
          "october",
          "oct",
          "aug",
          "august",
          "september",
          "sep",
          "november",
          "nov",
          "yahya",
          "sinwar",
          "ada",
          "quay",
          "killed",
          "open",
          "minister",
          "prime",
          "of",
          "israel",
          "due",
          "st",
          "nd",
          "rd",
          "one",
          "ten",
          "nine",
          "passed",
          "status",
          "zero");

  /** What a value may have in it besides: an entity, a tag, a sign of two characters. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(&nbsp;|&#37;|</[a-z]+>|twenty-|<!--(?:(?!-->)[\\s\\S])*-->|(?<=[\\s(\\[“\"|*_])[<>]=)$");

  private static final Pattern COUNTED = Pattern.compile("\\d(\\s+(?:people|trips))$");

  /** A marker in the raw text. */
  private record Found(int start, int end, String name) {}

  private static CheckedNote check(String source) {
    return CheckedNote.of("note.md", source, BASE, BLOCKS);
  }

  @Test
  void notesOfStrangersKeepAllThatIsNoValue() {
    int mended = 0;
    int left = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      String before = new StrangersNote(seed).text();
      CheckedNote checked = check(before);
      boolean force = seed % 2 == 0;
      String once = checked.refreshed(force);
      String about = "seed " + seed + ":\n" + before + "\n=>\n" + once;
      if (checked.isMalformed()) {
        assertThat(once).as(about).isEqualTo(before);
        left++;
        continue;
      }
      assertThat(check(once).refreshed(force)).as(about).isEqualTo(once);
      assertThat(checked.isSameOutside(once, BASE, BLOCKS)).as(about).isTrue();
      assertKept(before, once, about);
      mended += once.equals(before) ? 0 : 1;
    }
    assertThat(mended).isGreaterThan(SEEDS / 8);
    assertThat(left).isGreaterThan(SEEDS / 8);
  }

  private static void assertKept(String before, String after, String about) {
    List<Found> old = markers(before);
    List<Found> now = markers(after);
    assertThat(now)
        .as(about)
        .extracting(Found::name)
        .isEqualTo(old.stream().map(Found::name).toList());
    int from = 0;
    int start = 0;
    boolean block = false;
    for (int i = 0; i < old.size(); i++) {
      String gap = before.substring(from, old.get(i).start());
      String fresh = after.substring(start, now.get(i).start());
      boolean answer = block && old.get(i).name().startsWith("fact:end");
      if (!answer && !gap.equals(fresh)) {
        String unit = unit(gap);
        assertThat(fresh).as(about).endsWith(unit);
        assertThat(head(without(fresh, unit))).as(about).isEqualTo(head(without(gap, unit)));
        assertThat(marks(fresh)).as(about).isEqualTo(marks(gap));
        assertThat(comments(fresh)).as(about).isEqualTo(comments(gap));
      }
      block = old.get(i).name().startsWith("fact:begin");
      from = old.get(i).end();
      start = now.get(i).end();
    }
    assertThat(after.substring(start)).as(about).isEqualTo(before.substring(from));
  }

  /** What is counted, behind a number and before its marker: it is no value, and stays. */
  private static String unit(String gap) {
    Matcher unit = COUNTED.matcher(gap);
    return unit.find() ? unit.group(1) : "";
  }

  private static String without(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }

  private static List<Found> markers(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("<!--", at)) {
        int word = at + 4;
        while (word < text.length() && " \t\r\n>".indexOf(text.charAt(word)) >= 0) {
          word++;
        }
        int close = text.indexOf("-->", at + 4);
        if (text.startsWith("fact:", word) && close > word) {
          found.add(new Found(at, close + 3, name(text.substring(word, close))));
          at = close + 2;
        }
      }
    }
    return found;
  }

  /** The words of a marker without what refreshing writes into it. */
  private static String name(String content) {
    StringBuilder name = new StringBuilder();
    for (String word : content.strip().split("[\\s>]+", -1)) {
      int equals = word.indexOf('=');
      boolean written = equals > 0 && (name.isEmpty() || word.startsWith("sum="));
      String kept = written ? word.substring(0, equals) : word;
      name.append(kept.equals("sum") ? "" : kept + " ");
    }
    return name.toString().strip();
  }

  /** What stands before the longest stretch at the end that a value could be. */
  private static String head(String gap) {
    int at = gap.length();
    while (at > 0) {
      char c = gap.charAt(at - 1);
      int word = at;
      while (word > 0 && Character.isLetter(gap.charAt(word - 1))) {
        word--;
      }
      boolean known =
          word < at && VALUE_WORDS.contains(gap.substring(word, at).toLowerCase(Locale.ROOT));
      boolean glued = word > 0 && gap.charAt(word - 1) == '&';
      Matcher unit = UNIT.matcher(gap).region(0, at);
      if (unit.find()) {
        at = unit.start();
      } else if (known && !glued) {
        at = word;
      } else if (Character.isDigit(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at--;
      } else if (".,~+%–$€*_\"”)</[]".indexOf(c) >= 0 || isOwnSign(gap, at - 1)) {
        at--;
      } else {
        break;
      }
    }
    return gap.substring(0, at).stripTrailing();
  }

  /** A comparison or a hyphen that is no part of an arrow, an escape or a word. */
  private static boolean isOwnSign(String gap, int at) {
    String before = at == 0 ? " " : gap.substring(at - 1, at);
    return "<>=-".indexOf(gap.charAt(at)) >= 0 && before.matches("[\\s(\\[“\"\\d|>*_]");
  }

  /** Markup, arrows and signs of money: what has to be the same, wherever it stands. */
  private static String marks(String gap) {
    return gap.replaceAll("\\r?\\n[ \\t>]*", " ")
        .replaceAll("->|=>", "→")
        .replaceAll("[^*_`\\[\\]()&;\\\\|#!$€%→“”\"/]", "");
  }

  private static List<String> comments(String gap) {
    List<String> comments = new ArrayList<>();
    for (int at = gap.indexOf("<!--"); at >= 0; at = gap.indexOf("<!--", at + 1)) {
      int close = gap.indexOf("-->", at);
      comments.add(gap.substring(at, close < 0 ? at + 4 : close));
    }
    return comments;
  }
}
