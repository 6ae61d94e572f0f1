package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Statement;
import factfile.query.words.CiteWords;
import factfile.query.words.DateLead;
import factfile.query.words.DateWords;
import factfile.query.words.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement.
 *
 * @param date null where it has none
 */
public record SaidRow(FactBase base, Statement statement, FactDate date, boolean certain)
    implements Row {
  @Override
  public List<Citation> cites() {
    return statement.tellingCites();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (date != null && DateLead.isAbridged(date) && !date.isDisputed()) {
      details.add(Detail.of("when", DateWords.lasting(date)));
    }
    details.addAll(OtherDates.details(base, statement.dating()));
    boolean disputed = date != null && date.isDisputed();
    if (CiteWords.isSecondHand(cites()) && !disputed) {
      details.add(Detail.of("via", CiteWords.reporters(base, cites())));
    }
    return new Entry(
        null,
        date == null ? List.of(Span.plain("undated")) : DateLead.of(date),
        "",
        Speech.words(base, statement),
        details,
        statement.id(),
        disputed ? statement.cites() : cites());
  }
}
