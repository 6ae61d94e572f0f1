package factfile.draft.read;

import factfile.evidence.seek.TextDays;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.prose.said.ClauseWords;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what happened on a day without a verb that says so: {@code the 1902 treaty}, {@code since
 * the collapse of the bank in March}.
 */
public final class Happenings {
  private static final Set<String> NOUNS =
      Cues.words(
          """
          election elections vote treaty accord accords agreement deal pact attack attacks bombing
          bombings encounter massacre raid raids invasion war coup uprising revolution crash collapse
          founding foundation launch opening closure closing release signing meeting summit
          conference referendum shooting killing murder death deaths assassination explosion blast
          fire flood floods earthquake quake hurricane cyclone storm tsunami protest protests march
          rally ceremony trial verdict ruling decision resignation appointment inauguration arrest
          conviction sentencing discovery completion merger acquisition purchase eruption outbreak
          clash clashes riot riots siege ceasefire truce independence landing flight accident
          disaster arrival departure visit speech hearing announcement premiere disappearance
          withdrawal deployment competition contest tournament championship olympics census strike strikes
          """);
  private static final Set<String> LEADING =
      Set.of("the", "a", "an", "his", "her", "its", "their", "'s", "s");
  private static final Set<String> INSIDE = Set.of("of", "in", "at", "on", "between", "by", "and");

  /** Words between a day and its noun, in either order. */
  private static final int REACH = 8;

  /** Words that may narrow a noun behind a day: {@code the 1902 peace treaty}. */
  private static final int NARROWING = 3;

  private final Sentence sentence;
  private final List<Happening> found = new ArrayList<>();

  private Happenings(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param edtf its day, as a record has it
   * @param words that name it
   */
  public record Happening(String edtf, TextDay day, TokenRange words) {}

  /**
   * All of a sentence.
   *
   * @param written the day of its document, or null
   */
  static List<Happening> in(Sentence sentence, LocalDate written) {
    Happenings happenings = new Happenings(sentence);
    int last = -1;
    for (TextDay day : TextDays.of(sentence, written)) {
      if (day.first() != last && !sentence.quoted().get(day.first())) {
        String edtf = ToldDate.edtf(day, false);
        TokenRange words = edtf == null ? null : happenings.words(day.first());
        if (words != null) {
          happenings.found.add(new Happening(edtf, day, words));
          last = day.first();
        }
      }
    }
    return List.copyOf(happenings.found);
  }

  /** Whether it names something that happens. */
  public static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  private TokenRange words(int day) {
    int end = ClauseWords.endOfTime(sentence, day);
    boolean owner = "'’".contains(sentence.word(end)) && sentence.word(end + 1).equals("s");
    TokenRange behind =
        owner
            ? behind(day, end + 2)
            : LEADING.contains(sentence.word(day - 1)) ? behind(day, end) : null;
    return behind == null ? before(day, end) : behind;
  }

  /** {@code the 1851 Treaty of Lindholm}. */
  private TokenRange behind(int day, int end) {
    for (int at = end; at < Math.min(end + NARROWING, sentence.tokens().size()); at++) {
      if (!sentence.tokens().get(at).isWord() || Nouns.PREPOSITIONS.contains(sentence.word(at))) {
        return null;
      }
      if (NOUNS.contains(sentence.word(at)) && !isNarrowed(at)) {
        return new TokenRange(day, withName(at + 1));
      }
    }
    return null;
  }

  /** {@code election campaign}: another noun follows. */
  private boolean isNarrowed(int noun) {
    int next = noun + 1;
    boolean word = next < sentence.tokens().size() && sentence.tokens().get(next).isWord();
    return word
        && !ClauseWords.isVerb(sentence, next)
        && !Nouns.PREPOSITIONS.contains(sentence.word(next))
        && !Cues.CLAUSE.contains(sentence.word(next))
        && !"and or but when where that as to".contains(sentence.word(next));
  }

  /** With the name that is hung on it by {@code of}, and by nothing else. */
  private int withName(int from) {
    int at = from;
    if (!sentence.word(at).equals("of")) {
      return from;
    }
    at++;
    at += sentence.word(at).equals("the") ? 1 : 0;
    int name = at;
    while (at < sentence.tokens().size() && sentence.tokens().get(at).isCapitalised()) {
      at++;
    }
    return at > name ? at : from;
  }

  /** {@code the founding of the school by Ada Quay in 1990}: no verb and no mark between them. */
  private TokenRange before(int day, int end) {
    for (int at = day - 1; at >= Math.max(0, day - REACH); at--) {
      Token token = sentence.tokens().get(at);
      boolean name = token.isCapitalised() || INSIDE.contains(token.word());
      boolean noun = NOUNS.contains(token.word());
      if (noun && !token.isCapitalised() && isLed(at) && !ClauseWords.isTime(sentence, at)) {
        return new TokenRange(at, end);
      }
      boolean verb = ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at);
      if (!name && (verb || !token.isWord() || Cues.CLAUSE.contains(token.word()))) {
        return null;
      }
    }
    return null;
  }

  /** A preposition leads to it: {@code after the collapse}, {@code since its founding}. */
  private boolean isLed(int noun) {
    int at = noun - 1;
    while (at > Math.max(0, noun - NARROWING) && !LEADING.contains(sentence.word(at))) {
      at--;
    }
    String lead = LEADING.contains(sentence.word(at)) ? sentence.word(at - 1) : sentence.word(at);
    return Set.of("since", "after", "before", "following", "until", "despite", "with", "from")
        .contains(lead);
  }
}
