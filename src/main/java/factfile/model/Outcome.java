package factfile.model;

import java.util.List;

/**
 * How a deadline ended, or that it was moved.
 *
 * @param date the day from which it counts; null where only its sources' last day is known
 * @param due the new due day of an extension, else null
 */
public record Outcome(
    Status status, FactDate date, FactDate due, List<Citation> cites, Position position) {
  public Outcome {
    cites = List.copyOf(cites);
  }

  public Outcome withCites(List<Citation> others) {
    return new Outcome(status, date, due, others, position);
  }

  /** The outcomes a keeper can record. */
  public enum Status implements Worded {
    MET("met"),
    MISSED("missed"),
    EXTENDED("extended"),
    WAIVED("waived");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
