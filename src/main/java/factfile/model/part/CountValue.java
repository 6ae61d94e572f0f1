package factfile.model.part;

import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * One number of a count.
 *
 * @param date the day it holds on, or of a count of one event the day it was given; null where only
 *     its sources' last day is known
 * @param whole what it is a part of ({@code 3} of {@code 12}), or null
 * @param parts what it consists of, as far as that is told
 */
public record CountValue(
    Quantity quantity,
    FactDate date,
    Rank rank,
    Quantity whole,
    List<CountPart> parts,
    List<Citation> cites,
    Extras extras,
    Position position) {
  public CountValue {
    parts = List.copyOf(parts);
    cites = List.copyOf(cites);
  }

  public CountValue withCites(List<Citation> others) {
    return new CountValue(quantity, date, rank, whole, parts, others, extras, position);
  }

  /** The same resting on another that agrees, too; with parts only where both tell no others. */
  public CountValue with(CountValue other) {
    List<Citation> all = new ArrayList<>(cites);
    Citations.addAll(all, other.cites);
    boolean same = other.parts.isEmpty() || parts.isEmpty() || parts.equals(other.parts);
    List<CountPart> told = parts.isEmpty() ? other.parts : parts;
    Quantity of = whole == null ? other.whole : whole;
    return new CountValue(quantity, date, rank, of, same ? told : List.of(), all, extras, position);
  }

  /** The number in words: {@code 3 of 12}, {@code more than 1,200}. */
  public String phrase() {
    return whole == null ? quantity.phrase() : quantity.phrase() + " of " + whole.phrase();
  }
}
