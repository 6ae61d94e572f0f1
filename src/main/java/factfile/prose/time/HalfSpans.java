package factfile.prose.time;

import factfile.model.date.CalendarDuration;
import factfile.model.date.CalendarDurationException;
import factfile.wording.SpanMention;

/** {@code Half a year} is six months, and no year; {@code a year and a half} is more than one. */
final class HalfSpans {
  private HalfSpans() {}

  /** A span as it is meant with the half beside it; null where nobody can tell in whole units. */
  static SpanMention whole(TimeText text, SpanMention span) {
    boolean more =
        text.is(span.end(), "and")
            && text.is(span.end() + 1, "a")
            && text.is(span.end() + 2, "half");
    boolean half = text.is(span.first() - 1, "half");
    if (!half && !more) {
      return span;
    }
    boolean year = text.is(span.end() - 1, "year") && text.is(span.first(), "a");
    return year ? of(span, half ? 6 : 18, half ? -1 : 0, half ? 0 : 3) : null;
  }

  private static SpanMention of(SpanMention span, int months, int first, int end) {
    try {
      CalendarDuration duration = CalendarDuration.parse(months + " months");
      return new SpanMention(span.first() + first, span.end() + end, duration, span.rough());
    } catch (CalendarDurationException e) {
      return null;
    }
  }
}
