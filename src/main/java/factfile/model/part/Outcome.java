package factfile.model.part;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.DueDay;
import factfile.model.date.FactDate;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.List;

/**
 * What became of a deadline: that it was met, missed, moved or dropped, or how far it had got.
 *
 * @param date the day from which it counts; null where only its sources' last day is known
 * @param window of an extension, how long there is from {@code date} on; else null
 * @param writtenDue of an extension, the new due day as written; null where it is computed
 * @param share of progress, how much was done, in percent; else null
 * @param text of progress, what was done, in words; else null
 */
public record Outcome(
    Status status,
    FactDate date,
    CalendarDuration window,
    FactDate writtenDue,
    Quantity share,
    String text,
    List<Citation> cites,
    Extras extras,
    Position position) {
  public Outcome {
    cites = List.copyOf(cites);
  }

  public Outcome withCites(List<Citation> others) {
    return new Outcome(status, date, window, writtenDue, share, text, others, extras, position);
  }

  /** The new due day of an extension, else null; a range where its day is one. */
  public FactDate due() {
    return isComputed() ? DueDay.of(date, window) : writtenDue;
  }

  /** True where the new due day is {@code date} plus {@code window}, not written. */
  public boolean isComputed() {
    return writtenDue == null && window != null;
  }

  /** What a keeper can record; on one day they count in this order. */
  public enum Status implements Worded {
    MISSED("missed"),
    PARTLY("partly"),
    EXTENDED("extended"),
    MET("met"),
    WAIVED("waived");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** True where nothing that comes later changes the deadline any more. */
    public boolean closes() {
      return this == MET || this == WAIVED;
    }
  }
}
