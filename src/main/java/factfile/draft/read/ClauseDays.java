package factfile.draft.read;

import factfile.evidence.seek.TextDays;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.model.date.Days;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which day what a sentence tells belongs to. */
public final class ClauseDays {
  private static final Set<String> BOUNDING =
      Set.of(
          "since",
          "after",
          "before",
          "until",
          "till",
          "by",
          "through",
          "from",
          "for",
          "between",
          "to",
          "following");
  private static final Set<String> FUTURE =
      Cues.words(
          "next tomorrow will coming upcoming would may might could should must shall planned plans"
              + " scheduled expected due expects");
  private static final Set<String> ATTRIBUTING =
      Set.of("the", "a", "an", "his", "her", "its", "their");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where", "that");
  private static final Set<String> JOINTS = Set.of("and", "or", "but", "than");
  private static final Set<String> STARTING =
      Set.of("starts", "begins", "opens", "ends", "closes", "runs", "leaves", "is");
  private static final Set<String> ROUGH = Set.of("around", "about", "circa", "roughly");

  /** No more words lie between what is told and its day, where there is another. */
  private static final int CLOSE = 8;

  /** So far before a date its weekday stands. */
  private static final int BESIDE = 3;

  private final Sentence sentence;
  private final LocalDate written;
  private final List<TextDay> days;
  private final List<Told> all;

  /**
   * @param written the day of the document, or null
   */
  public ClauseDays(Sentence sentence, LocalDate written) {
    this.sentence = sentence;
    this.written = written;
    this.days = TextDays.of(sentence, written);
    this.all = told();
  }

  /**
   * A day that something can have happened on.
   *
   * @param edtf as a record has it
   * @param first the first of its tokens
   */
  public record Told(String edtf, Days days, int first) {}

  /** Every day on which something is said to happen, in order; none that only bounds a time. */
  public List<Told> all() {
    return all;
  }

  private List<Told> told() {
    Map<Integer, Told> told = new LinkedHashMap<>();
    for (TextDay day : days) {
      int first = day.first();
      boolean skipped = told.containsKey(first) || isNamedAgain(first) || isBound(first);
      if (!skipped && !isAside(day)) {
        TextDay chosen = chosen(day);
        boolean rough = ROUGH.contains(sentence.word(first - 1));
        String edtf = ToldDate.edtf(chosen, rough);
        if (edtf != null) {
          told.put(first, new Told(edtf, chosen.days(), first));
        }
      }
    }
    return List.copyOf(told.values());
  }

  /** {@code Friday (June 14)}: a weekday beside its date tells nothing more. */
  private boolean isNamedAgain(int weekday) {
    boolean again = false;
    for (DayMention day : sentence.days()) {
      int gap = day.first() - weekday;
      again |= weekday(weekday) != null && gap > 0 && gap <= BESIDE && day.day() != null;
    }
    return again;
  }

  private DayOfWeek weekday(int at) {
    for (TimeMention time : sentence.times()) {
      if (time.first() == at) {
        return time.weekday();
      }
    }
    return null;
  }

  /** Whether the weekday that stands before a date is that of the day. */
  private boolean isConfirmed(TextDay day) {
    DayOfWeek told = null;
    for (int at = Math.max(0, day.first() - BESIDE); at < day.first(); at++) {
      told = weekday(at) == null ? told : weekday(at);
    }
    return told != null && told == day.days().earliest().getDayOfWeek();
  }

  /** Of the last such day and the next, the next only where what is told is to come. */
  private TextDay chosen(TextDay day) {
    boolean ahead = isAhead(day.first());
    TextDay best = null;
    for (TextDay other : days) {
      if (other.first() == day.first()) {
        best = best == null || isBetter(other, best, ahead) ? other : best;
      }
    }
    return best;
  }

  private boolean isBetter(TextDay one, TextDay other, boolean ahead) {
    if (written == null) {
      return false;
    }
    if (isConfirmed(one) != isConfirmed(other)) {
      return isConfirmed(one);
    }
    boolean oneAhead = one.days().latest().isAfter(written);
    boolean otherAhead = other.days().latest().isAfter(written);
    boolean later = one.days().earliest().isAfter(other.days().earliest());
    if (oneAhead != otherAhead) {
      return oneAhead == ahead;
    }
    return oneAhead ? !later : later;
  }

  /** Whether what is told of a day is still to come. */
  public boolean isAhead(int first) {
    TokenRange clause = sentence.clauseOf(first);
    boolean ahead = FUTURE.contains(sentence.word(first));
    int at = first - 1;
    for (; at >= clause.from() && !",;".contains(sentence.word(at)); at--) {
      ahead |= FUTURE.contains(sentence.word(at));
    }
    for (int word = clause.from(); word < first; word++) {
      // "It will close after the last voyage, which starts on June 3".
      ahead |= STARTING.contains(sentence.word(word)) && has("will");
    }
    boolean verb = ClauseWords.hasVerb(sentence, Math.max(clause.from(), at), first);
    int comma = 0;
    for (at = first; at < clause.to() && !verb && comma < 2; at++) {
      comma += sentence.word(at).equals(",") ? 1 : 0;
      ahead |= FUTURE.contains(sentence.word(at));
    }
    return ahead;
  }

  /**
   * A day of something else: {@code since signing it on Monday}, {@code her rival in the 2019
   * vote}.
   */
  private boolean isAside(TextDay day) {
    String words = day.words();
    boolean other =
        words.endsWith(" earlier") || words.endsWith(" later") || words.endsWith(" before");
    int next = endOf(day.first());
    boolean more = next < sentence.tokens().size();
    boolean attributive =
        ATTRIBUTING.contains(sentence.word(day.first() - 1))
            && more
            && sentence.tokens().get(next).isWord()
            && !sentence.tokens().get(next).isCapitalised()
            && !Nouns.PREPOSITIONS.contains(sentence.word(next))
            && !ClauseWords.isTime(sentence, next)
            && !JOINTS.contains(sentence.word(next))
            && !ClauseWords.isVerb(sentence, next);
    boolean owner = more && "'’".contains(sentence.word(next));
    return other || attributive || owner || isOfPhrase(day.first());
  }

  private int endOf(int first) {
    int end = first;
    while (end < sentence.tokens().size() && ClauseWords.isTime(sentence, end)) {
      end++;
    }
    return Math.max(end, first + 1);
  }

  /** {@code since signing it on Monday}: without a verb of its own it tells of nothing else. */
  private boolean isOfPhrase(int first) {
    TokenRange clause = sentence.clauseOf(first);
    boolean verb = false;
    for (int at = clause.from(); at < first; at++) {
      boolean participle = sentence.word(at).endsWith("ing");
      verb |=
          !participle && ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at);
    }
    return sentence.isAside(first) && !verb;
  }

  private boolean has(String word) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (sentence.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBound(int first) {
    String before = sentence.word(first - 1);
    String two = sentence.word(first - 2);
    if (before.equals("of") && two.equals("as")) {
      return true;
    }
    boolean the = before.equals("the") || before.equals("early") || before.equals("late");
    return BOUNDING.contains(the ? two : before);
  }

  /** The day of what stands at a token; null where none is told, or two are. */
  public Told at(int token) {
    TokenRange clause = sentence.clauseOf(token);
    Told here = only(all.stream().filter(day -> clause.contains(day.first())).toList(), token);
    if (here != null || all.isEmpty()) {
      return here;
    }
    // A day of a clause that only compares, or tells of somebody, is that of nothing else.
    List<Told> main = all.stream().filter(day -> isMain(day.first())).toList();
    return main.size() == all.size() ? only(all, token) : null;
  }

  private boolean isMain(int first) {
    String opening = sentence.word(sentence.clauseOf(first).from());
    return !SubjectFinder.isSubordinate(opening) && !RELATIVE.contains(opening);
  }

  /** The day of what stands between two tokens; null where none is told there. */
  public Told in(TokenRange range) {
    return only(all.stream().filter(day -> range.contains(day.first())).toList(), range.from());
  }

  /** The one day; of several the nearest, where it stands close by and no other does. */
  private static Told only(List<Told> days, int token) {
    Told nearest = null;
    for (Told day : days) {
      nearest = nearest == null || gap(day, token) < gap(nearest, token) ? day : nearest;
    }
    for (Told day : days) {
      boolean other = !day.edtf().equals(nearest.edtf());
      boolean clear = gap(nearest, token) <= CLOSE && gap(day, token) >= 2 * gap(nearest, token);
      if (other && !clear) {
        return null;
      }
    }
    return nearest;
  }

  private static int gap(Told day, int token) {
    return Math.abs(day.first() - token);
  }
}
