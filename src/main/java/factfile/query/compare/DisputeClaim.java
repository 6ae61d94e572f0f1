package factfile.query.compare;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.state.Reporter;
import java.util.List;

/**
 * What one side of a dispute says.
 *
 * @param value in words: a number, a day, a status, a name
 * @param date the day that it was said of, where that is another than the others'; else null
 */
public record DisputeClaim(String value, FactDate date, Reporter reporter, List<Citation> cites) {
  public DisputeClaim {
    cites = List.copyOf(cites);
  }
}
