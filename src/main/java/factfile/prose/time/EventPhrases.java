package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days told from a day, or an event on record, that is named right behind: {@code two days after
 * the dam burst}, {@code on the eve of the disaster}, {@code three days before 16 October 2024}.
 */
final class EventPhrases {
  private static final Set<String> PARTS = Cues.words("day morning afternoon evening night");
  private static final int WEEK = 7;

  /** What is told of the day of an anniversary may be of the days about it. */
  private static final int FEAST_OFF = 1;

  private final TimeText text;
  private final EventAnchors events;

  EventPhrases(TimeText text, EventAnchors events) {
    this.text = text;
    this.events = events;
  }

  DayMention at(int at) {
    DayMention found = distance(at);
    found = found == null ? beside(at) : found;
    return found == null ? anniversary(at) : found;
  }

  /** Two days from which one counts, and the token after the words for them. */
  private record Anchor(LocalDate first, LocalDate last, int end) {}

  private Anchor anchor(int at) {
    DayMention day = text.dayAt(at);
    Days days = day == null ? null : day.days();
    if (days == null) {
      day = CalendarParts.at(text, at);
      days = day == null ? null : day.days();
    }
    if (days != null) {
      return new Anchor(days.earliest(), days.latest(), day.end());
    }
    EventAnchors.Found event = events.at(text, at);
    return event == null ? null : new Anchor(event.day(), event.day(), event.end());
  }

  /** {@code two days after}, {@code a week before}. */
  private DayMention distance(int at) {
    Distance distance = Distance.at(text, at);
    boolean after = distance != null && text.is(distance.end(), "after", "following");
    boolean before = distance != null && text.is(distance.end(), "before");
    Anchor anchor = after || before ? anchor(distance.end() + 1) : null;
    return anchor == null
        ? null
        : distance.told(at, anchor.end(), after ? anchor.last() : anchor.first(), after);
  }

  /** {@code the day after the attack}, {@code the eve of}, {@code the day of}. */
  private DayMention beside(int at) {
    int part = text.is(at, "the") ? at + 1 : at;
    part = text.is(part, "very") ? part + 1 : part;
    boolean eve = text.is(part, "eve");
    if (part == at || !(eve || PARTS.contains(text.word(part)) || text.is(part, "week"))) {
      return null;
    }
    boolean of = text.is(part + 1, "of");
    boolean after = text.is(part + 1, "after", "following") && !eve;
    boolean before = text.is(part + 1, "before") && !eve;
    // "The day of 7 October" is read already; "the day it failed" has nothing between.
    Anchor anchor = of || after || before ? anchor(part + 2) : null;
    if (anchor == null || (of && text.dayAt(part + 2) != null && !eve)) {
      return null;
    }
    if (text.is(part, "week")) {
      return week(at, anchor, after, before);
    }
    int off = text.is(part, "night") ? 1 : 0;
    LocalDate day =
        eve || before ? anchor.first().minusDays(1) : after ? anchor.last().plusDays(1) : null;
    return day == null
        ? TimeText.told(at, anchor.end(), new Days(anchor.first(), anchor.last()), off)
        : TimeText.told(at, anchor.end(), day, off);
  }

  private static DayMention week(int at, Anchor anchor, boolean after, boolean before) {
    Days days =
        after
            ? new Days(anchor.last().plusDays(1), anchor.last().plusDays(WEEK))
            : new Days(anchor.first().minusDays(WEEK), anchor.first().minusDays(1));
    return after || before ? TimeText.told(at, anchor.end(), days, WEEK) : null;
  }

  /** {@code the third anniversary of the flood}. */
  private DayMention anniversary(int at) {
    int from = text.is(at, "the", "its") ? at + 1 : at;
    TimeText.Counted number = from == at ? null : text.ordinal(from);
    if (number == null || !text.is(number.end(), "anniversary")) {
      return null;
    }
    int end = number.end() + 1;
    if (text.is(end, "of")) {
      Anchor anchor = anchor(end + 1);
      boolean single = anchor != null && anchor.first().equals(anchor.last());
      return single ? anniversary(at, anchor.end(), anchor.first(), number.value()) : null;
    }
    // "The third anniversary" is that of the one event which the words around name.
    LocalDate day = events.namedIn(text, text.sentence().whole());
    return day == null ? null : anniversary(at, end, day, number.value());
  }

  private static DayMention anniversary(int at, int end, LocalDate day, int years) {
    return TimeText.told(at, end, day.plusYears(years), FEAST_OFF);
  }
}
