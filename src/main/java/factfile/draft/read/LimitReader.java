package factfile.draft.read;

import factfile.evidence.seek.TextDays;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.AmountReader;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds times within which something is to be done: {@code within 30 days}, {@code ten days to
 * reopen it}, {@code by 31 March}, {@code by the end of next year}, {@code a deadline of Friday}.
 */
public final class LimitReader {
  private static final Set<String> OBLIGING =
      Cues.words(
          """
          must shall should required requires obliged ordered have has had need needs needed agreed
          demanded demands urged given gave gives due expected told asked promised pledged vowed will
          would plans planned planning aims aimed to
          """);

  private static final Set<String> LIMITS =
      Cues.words(
          "deadline ultimatum notice window limit due expires expire expired expiring cutoff");

  private static final Set<String> GIVING =
      Cues.words("given gave giving gives give has have had get gets got");

  private static final Set<String> LEADS = Set.of("by", "until", "till", "before", "than");

  /** A word such as <em>deadline</em> stands no farther from its day. */
  private static final int NEAR = 6;

  private final Sentence sentence;
  private final LocalDate written;
  private final List<Limit> found = new ArrayList<>();

  private LimitReader(Sentence sentence, LocalDate written) {
    this.sentence = sentence;
    this.written = written;
  }

  /**
   * @param written the day of the document, or null
   */
  public static List<Limit> in(Sentence sentence, LocalDate written) {
    LimitReader reader = new LimitReader(sentence, written);
    reader.addSpans();
    reader.addDays();
    return reader.found;
  }

  private String word(int at) {
    return sentence.word(at);
  }

  private void addSpans() {
    List<Token> tokens = sentence.tokens();
    for (SpanMention span : SpanMention.read(tokens, AmountReader.read(tokens))) {
      boolean next = word(span.first() - 1).equals("next") && word(span.first() - 2).equals("the");
      boolean within =
          word(span.first() - 1).equals("within")
              || (next && word(span.first() - 3).equals("within"));
      boolean given =
          word(span.end()).equals("to") && isNear(GIVING, span.first() - NEAR, span.first());
      boolean limit = isNear(LIMITS, span.end(), span.end() + 2);
      if (within || given || limit) {
        found.add(new Limit(new TokenRange(span.first(), span.end()), null, span.duration()));
      }
    }
  }

  private void addDays() {
    for (TextDay day : nextOnes(TextDays.of(sentence, written))) {
      boolean single = day.days().isSingleDay();
      boolean limit = isNear(LIMITS, day.first() - NEAR, day.first() + NEAR);
      boolean ahead = written == null || !day.days().latest().isBefore(written) || limit;
      if (single && ahead && isBound(day, limit)) {
        int end = day.first() + 1;
        found.add(new Limit(new TokenRange(day.first(), end), day.days().latest(), null));
      }
    }
  }

  /** Of the days that the same words may mean the next to come, else the last. */
  private List<TextDay> nextOnes(List<TextDay> days) {
    Map<Integer, TextDay> chosen = new LinkedHashMap<>();
    for (TextDay day : days) {
      TextDay other = chosen.get(day.first());
      boolean past = other != null && written != null && other.days().latest().isBefore(written);
      boolean later = other != null && day.days().latest().isAfter(other.days().latest());
      if (other == null || (past && later)) {
        chosen.put(day.first(), day);
      }
    }
    return List.copyOf(chosen.values());
  }

  /** Whether something is to be done by then, and does not merely happen on that day. */
  private boolean isBound(TextDay day, boolean limit) {
    String lead = word(day.first() - 1);
    lead = lead.equals("the") || lead.equals("midnight") ? word(day.first() - 2) : lead;
    boolean end = day.words().startsWith("end of ") || day.words().startsWith("of ");
    boolean obliged = isNear(OBLIGING, 0, day.first());
    boolean until =
        LEADS.contains(lead) && (!lead.equals("than") || word(day.first() - 2).equals("later"));
    return (obliged && (until || end))
        || (limit && (until || lead.equals("of") || lead.equals("on")));
  }

  private boolean isNear(Set<String> words, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, sentence.tokens().size()); at++) {
      if (words.contains(word(at))) {
        return true;
      }
    }
    return false;
  }
}
