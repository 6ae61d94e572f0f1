package factfile.query.answers;

import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.words.DateWords;
import java.util.List;

/**
 * One value of a record on a day, as a note would carry it.
 *
 * @param field what the rows of the record's kind call it
 * @param canonical how markers write it: a quantity as in the base, a date as EDTF, words as words
 * @param quantity null where it is no number
 * @param date null where it is no date
 * @param unit what a count counts, or null
 * @param certain false where an answer would mark it {@code ?}
 * @param earlier what it was on days before, in canonical form
 * @param offices where it is an office, each that is or was held, in the words for it
 */
public record RecordedValue(
    String field,
    String canonical,
    Quantity quantity,
    FactDate date,
    String unit,
    boolean certain,
    List<String> earlier,
    List<OfficeWording> offices,
    List<Citation> cites) {
  public RecordedValue {
    offices = List.copyOf(offices);
    earlier = List.copyOf(earlier);
    cites = List.copyOf(cites);
  }

  RecordedValue withOffices(List<OfficeWording> held) {
    return new RecordedValue(field, canonical, quantity, date, unit, certain, earlier, held, cites);
  }

  /** As a person reads it; what is not certain is marked once, however many reasons it has. */
  public String phrase() {
    String phrase =
        quantity != null ? quantity.phrase() : date != null ? DateWords.of(date) : canonical;
    return certain || phrase.endsWith(" ?") ? phrase : phrase + " ?";
  }
}
