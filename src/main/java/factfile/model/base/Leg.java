package factfile.model.base;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Deadline;
import java.util.List;

/**
 * One stretch of a deadline, up to the outcome that moves the due day.
 *
 * @param extension the outcome that began it; null for the first
 * @param missed the outcome that called it missed, or null
 * @param moved whether another leg has taken its place; the one that has not is in force
 */
public record Leg(Deadline deadline, DatedOutcome extension, DatedOutcome missed, boolean moved) {
  Leg missed(DatedOutcome by) {
    return new Leg(deadline, extension, by, moved);
  }

  Leg over() {
    return new Leg(deadline, extension, missed, true);
  }

  /** The day from which its due day stood; null where that is not known. */
  public FactDate set() {
    return extension == null ? deadline.set() : extension.date();
  }

  public FactDate due() {
    return extension == null ? deadline.due() : extension.outcome().due();
  }

  /** Whether the due day was counted, not written. */
  public boolean isComputed() {
    return extension == null ? deadline.isComputed() : extension.outcome().isComputed();
  }

  /** Where its due day is taken from. */
  public List<Citation> cites() {
    return extension == null ? deadline.cites() : extension.outcome().cites();
  }
}
