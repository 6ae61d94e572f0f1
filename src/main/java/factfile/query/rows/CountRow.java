package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.query.state.Series;
import factfile.query.words.Amounts;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a count.
 *
 * @param others those of the same day that disagree
 * @param asOf the day that it is asked for, or null
 */
public record CountRow(
    FactBase base,
    Count count,
    CountValue value,
    List<CountValue> others,
    LocalDate asOf,
    boolean certain)
    implements Row {
  public CountRow {
    others = List.copyOf(others);
  }

  public Quantity quantity() {
    return value.quantity();
  }

  FactDate date() {
    return Series.dateOf(base, value);
  }

  @Override
  public List<Citation> cites() {
    return value.cites();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    details.add(Detail.of("on", day()));
    if (!count.who().isEmpty()) {
      details.add(Detail.of("concerns", Entities.names(base, count.who())));
    }
    details.addAll(claims());
    return new Entry(
        null,
        List.of(Span.strong(Amounts.words(quantity(), count.unit()))),
        "",
        List.of(Span.plain(count.topic())),
        details,
        count.id(),
        cites());
  }

  /** The day that it speaks of, in words, and what its keeper thinks of it. */
  public String day() {
    String rank = value.rank() == Rank.NORMAL ? "" : ", " + value.rank().word();
    return DateWords.of(date()) + rank;
  }

  /** Who says so, and who says otherwise, a line each. */
  public List<Detail> claims() {
    List<Detail> claims = new ArrayList<>();
    String reporters = CiteWords.reporters(base, cites());
    if (!reporters.isEmpty()) {
      claims.add(Detail.of("says", reporters));
    }
    for (CountValue other : others) {
      claims.add(new Detail("but", List.of(Span.unsure(disagreement(other)))));
    }
    return claims;
  }

  String disagreement(CountValue other) {
    String who = CiteWords.speakers(base, other.cites());
    String place = CiteWords.of(other.cites());
    return other.quantity().phrase() + " (" + (who.isEmpty() ? "" : who + ", ") + place + ")";
  }
}
