package factfile.query.compare;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.record.Item;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that sources do not agree on.
 *
 * @param item the record that it is about; of an office, the first who is said to hold it
 * @param title what it is about, in words
 * @param claims two at least
 * @param asOf the day that it is asked for, or null
 */
public record DisputeRow(
    Item item,
    String title,
    DisputedField field,
    List<DisputeClaim> claims,
    LocalDate asOf,
    boolean certain)
    implements Row {
  public DisputeRow {
    claims = List.copyOf(claims);
  }

  @Override
  public List<Citation> cites() {
    List<Citation> cites = new ArrayList<>();
    for (DisputeClaim claim : claims) {
      Citations.addAll(cites, claim.cites());
    }
    return cites;
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    for (DisputeClaim claim : claims) {
      details.add(new Detail("says", List.of(Span.strong(claim.value()), Span.plain(who(claim)))));
    }
    return new Entry(
        null,
        List.of(Span.plain(field.word())),
        "",
        List.of(Span.plain(title)),
        details,
        item.id(),
        List.of());
  }

  /** {@code 4 of 12 (Ada Quay, gazette#p3)}. */
  static String words(DisputeClaim claim) {
    return claim.value() + who(claim);
  }

  private static String who(DisputeClaim claim) {
    String day = claim.date() == null ? "" : ", " + DateWords.of(claim.date());
    return " (" + claim.reporter().name() + day + ", " + CiteWords.of(claim.cites()) + ")";
  }
}
