package factfile.prose.reach;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The days of a sentence beside the day of an event. */
public final class EventDays {
  private static final Set<String> AFTER = Set.of("since", "after", "from", "following");
  private static final Set<String> BEFORE = Set.of("before", "until", "till", "by", "to");

  private final FactDate.Moment day;

  /**
   * @param day null where nothing is known of it
   */
  public EventDays(FactDate.Moment day) {
    this.day = day;
  }

  /** Whether the sentence has a day that cannot be the record's: it may be meant for this. */
  public boolean isOther(Sentence sentence) {
    Days recorded = new Days(day.earliest(), day.latest());
    for (DayMention mention : sentence.days()) {
      Days days = mention.outer();
      if (days != null && !sentence.isBound(mention) && !days.overlaps(recorded)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A day anywhere in the sentence that does not go with the record's, not even as what it is told
   * to come after or before; null for none.
   */
  public String against(Sentence sentence) {
    for (DayMention mention : sentence.days()) {
      if (mention.days() != null && !isAgreed(sentence, mention)) {
        String words = sentence.text(new TokenRange(mention.first(), mention.end()));
        return "“" + words + "” is not when it happened";
      }
    }
    return null;
  }

  private boolean isAgreed(Sentence sentence, DayMention mention) {
    Days days = mention.days();
    boolean after =
        isBoundBy(sentence, mention, AFTER) && isOrdered(days.earliest(), day.earliest());
    boolean before = isBoundBy(sentence, mention, BEFORE) && isOrdered(day.latest(), days.latest());
    return after || before || days.overlaps(new Days(day.earliest(), day.latest()));
  }

  private static boolean isBoundBy(Sentence sentence, DayMention mention, Set<String> words) {
    return words.contains(sentence.word(mention.first() - 1))
        || words.contains(sentence.word(mention.first() - 2));
  }

  private static boolean isOrdered(LocalDate first, LocalDate second) {
    return first != null && second != null && !second.isBefore(first);
  }

  /** The days meant; without a year, the record's where they fit there, else null. */
  public Days meant(Sentence sentence, DayMention mention) {
    if (mention.hasYear()) {
      return mention.days();
    }
    Days recorded = new Days(day.earliest(), day.latest());
    if (day.earliest() != null) {
      Days sameYear = mention.daysIn(day.earliest().getYear());
      if (sameYear != null && sameYear.overlaps(recorded)) {
        return sameYear;
      }
    }
    if (sentence.written() == null) {
      return null;
    }
    Days days = mention.daysIn(sentence.written().getYear());
    boolean ahead = days != null && days.earliest().isAfter(sentence.written());
    return ahead ? mention.daysIn(sentence.written().getYear() - 1) : days;
  }

  public static boolean covers(Days claimed, Days recorded) {
    return recorded.earliest() != null
        && recorded.latest() != null
        && claimed.contains(recorded.earliest())
        && claimed.contains(recorded.latest());
  }

  public static long distance(Days a, Days b) {
    LocalDate first = a.latest().isBefore(orMax(b.earliest())) ? a.latest() : orMax(b.latest());
    LocalDate second =
        a.latest().isBefore(orMax(b.earliest())) ? orMax(b.earliest()) : a.earliest();
    return Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static LocalDate orMax(LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
