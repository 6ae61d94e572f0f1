package factfile.draft.read;

import factfile.model.date.CalendarDuration;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;

/**
 * A time within which something is to be done.
 *
 * @param due the last day; null where a span is given
 * @param window the span; null where a day is given
 */
public record Limit(TokenRange words, LocalDate due, CalendarDuration window) {}
