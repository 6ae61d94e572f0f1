package factfile.draft.read;

import factfile.evidence.seek.TextDays;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.model.date.Days;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SubjectFinder;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
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
          "than",
          "following");
  private static final Set<String> ATTRIBUTING =
      Set.of("the", "a", "an", "his", "her", "its", "their");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where", "that");
  private static final Set<String> JOINTS = Set.of("and", "or", "but", "than");
  private static final Set<String> LED_BY =
      Set.of("the", "a", "early", "late", "mid", "last", "next", "this", "at");
  private static final Set<String> ROUGH = Set.of("around", "about", "circa", "roughly");

  /** No more words lie between what is told and its day, where there is another. */
  private static final int CLOSE = 8;

  /** A day that a clause begins with stands so near its beginning. */
  private static final int FRONTED = 4;

  private final Sentence sentence;
  private final LocalDate written;
  private final List<TextDay> days;
  private final DayChoice choice;
  private final DayPairs pairs;
  private final List<Told> all;
  private final List<Told> counting = new ArrayList<>();

  /**
   * @param written the day of the document, or null
   */
  public ClauseDays(Sentence sentence, LocalDate written) {
    this.sentence = sentence;
    this.written = written;
    this.days = TextDays.of(sentence, written);
    this.choice = new DayChoice(sentence, written, days);
    this.pairs = new DayPairs(sentence);
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

  /** What happened on the days of the sentence that no verb tells of. */
  public List<Happenings.Happening> happenings() {
    List<Happenings.Happening> other = new ArrayList<>();
    for (Happenings.Happening each : Happenings.in(sentence, written)) {
      boolean told = all.stream().anyMatch(day -> day.first() == each.day().first());
      if (!told) {
        other.add(each);
      }
    }
    return other;
  }

  private List<Told> told() {
    Map<Integer, Told> told = new LinkedHashMap<>();
    for (TextDay day : days) {
      int first = day.first();
      boolean skipped = told.containsKey(first) || choice.isNamedAgain(first) || isCounting(first);
      if (!skipped && isAsOf(first)) {
        String edtf = ToldDate.edtf(choice.chosen(day), false);
        if (edtf != null) {
          counting.add(new Told(edtf, choice.chosen(day).days(), first));
        }
      } else if (!skipped && !isBound(first) && !isAside(day)) {
        TextDay chosen = choice.chosen(day);
        boolean rough = ROUGH.contains(sentence.word(first - 1));
        String edtf = ToldDate.edtf(chosen, rough);
        if (edtf != null) {
          told.put(first, new Told(edtf, chosen.days(), first));
        }
      }
    }
    return pairs.joined(List.copyOf(told.values()));
  }

  /** {@code of 1709 pupils}: no year. */
  private boolean isCounting(int first) {
    boolean amount = false;
    for (Amount each : sentence.amounts()) {
      amount |= each.number() == first && each.numberEnd() == first + 1;
    }
    return amount;
  }

  /**
   * A day of something else: {@code since signing it on Monday}, {@code her rival in the 2019
   * vote}.
   */
  private boolean isAside(TextDay day) {
    String words = day.words();
    boolean other =
        words.endsWith(" earlier") || words.endsWith(" later") || words.endsWith(" before");
    int next = ClauseWords.endOfTime(sentence, day.first());
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

  /** {@code since signing it on Monday}: without a verb of its own it tells of nothing else. */
  private boolean isOfPhrase(int first) {
    TokenRange clause = sentence.clauseOf(first);
    boolean verb = false;
    for (int at = clause.from(); at < first; at++) {
      // "After a long strike, the port in March …"
      verb |= sentence.word(at).equals(",");
      boolean participle = sentence.word(at).endsWith("ing");
      verb |=
          !participle && ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at);
    }
    return sentence.isAside(first) && !verb;
  }

  /** {@code as of 3 May}, {@code the quota for 2031}: nothing happened, but it is counted so. */
  private boolean isAsOf(int first) {
    if (sentence.word(first - 1).equals("for") && sentence.word(first).matches("\\d{4}")) {
      return true;
    }
    int of = LED_BY.contains(sentence.word(first - 1)) ? first - 2 : first - 1;
    of -= sentence.word(of).equals("-") ? 2 : 0;
    return sentence.word(of).equals("of") && sentence.word(of - 1).equals("as");
  }

  private boolean isBound(int first) {
    String before = sentence.word(first - 1);
    String two = sentence.word(first - 2);
    boolean mid = before.equals("-") && two.equals("mid");
    String led = mid ? sentence.word(first - 3) : LED_BY.contains(before) ? two : before;
    return BOUNDING.contains(led) && !pairs.isOfPair(first, days);
  }

  /** The day of what stands at a token; null where none is told, or two are. */
  public Told at(int token) {
    TokenRange clause = sentence.clauseOf(token);
    List<Told> own =
        all.stream()
            .filter(day -> clause.contains(day.first()) && !isApart(clause, day.first(), token))
            .toList();
    Told here = segment(own, token);
    if (here == null) {
      here = only(own, token);
    }
    if (here == null && counting.size() == 1) {
      return counting.get(0);
    }
    if (here != null || all.isEmpty()) {
      return here;
    }
    // A day of a clause that only compares, or tells of somebody, is that of nothing else.
    List<Told> main = all.stream().filter(day -> isMain(day.first())).toList();
    return main.size() == all.size() ? only(all, token) : null;
  }

  /** {@code which opened in May, some 40 ships}: the relative clause ends with its comma. */
  private boolean isApart(TokenRange clause, int day, int token) {
    String opening = sentence.word(clause.from());
    return commas(day, token) > 0 && RELATIVE.contains(opening) && !opening.equals("that");
  }

  /**
   * Of several days the only one between the same commas; else the one that the clause begins with:
   * {@code In May, the port took 40 ships, twice the number of 2030}.
   */
  private Told segment(List<Told> own, int token) {
    List<Told> here = own.stream().filter(day -> commas(day.first(), token) == 0).toList();
    if (own.size() < 2 || !here.isEmpty()) {
      return here.size() == 1 ? here.get(0) : null;
    }
    Told first = own.get(0);
    boolean fronted = first.first() - sentence.clauseOf(token).from() <= FRONTED;
    return fronted && first.first() < token ? first : null;
  }

  private int commas(int one, int other) {
    int commas = 0;
    for (int at = Math.min(one, other); at < Math.max(one, other); at++) {
      commas += sentence.word(at).equals(",") && !ClauseWords.isTime(sentence, at) ? 1 : 0;
    }
    return commas;
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
