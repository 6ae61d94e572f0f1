package factfile.model.part;

import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.text.Position;
import java.util.List;

/**
 * One number of a series.
 *
 * @param date the day it holds on; null where only its sources' last day is known
 */
public record CountValue(
    Quantity quantity, FactDate date, Rank rank, List<Citation> cites, Position position) {
  public CountValue {
    cites = List.copyOf(cites);
  }

  public CountValue withCites(List<Citation> others) {
    return new CountValue(quantity, date, rank, others, position);
  }
}
