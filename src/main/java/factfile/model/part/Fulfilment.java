package factfile.model.part;

import factfile.model.date.FactDate;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.List;

/**
 * What became of something promised or predicted.
 *
 * @param date the day from which it counts; null where only its sources' last day is known
 */
public record Fulfilment(
    Status status, FactDate date, List<Citation> cites, Extras extras, Position position) {
  public Fulfilment {
    cites = List.copyOf(cites);
  }

  public Fulfilment withCites(List<Citation> others) {
    return new Fulfilment(status, date, others, extras, position);
  }

  /** What a keeper can record. */
  public enum Status implements Worded {
    KEPT("kept"),
    BROKEN("broken"),
    CAME_TRUE("came-true"),
    DID_NOT("did-not");

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
