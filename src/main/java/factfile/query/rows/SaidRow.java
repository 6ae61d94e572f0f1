package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.record.Statement;
import factfile.query.state.PromiseState;
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
 * @param outcome what had become of it by the asked day; null where that is not asked for
 */
public record SaidRow(
    FactBase base, Statement statement, FactDate date, PromiseState outcome, boolean certain)
    implements Row {
  public SaidRow surely(boolean sure) {
    return new SaidRow(base, statement, date, outcome, sure);
  }

  @Override
  public List<Citation> cites() {
    if (outcome == null) {
      return statement.tellingCites();
    }
    List<Citation> cites = new ArrayList<>(statement.tellingCites());
    Citations.addAll(cites, outcome.cites());
    return cites;
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (date != null && DateLead.isAbridged(date) && !date.isDisputed()) {
      details.add(Detail.of("when", DateWords.lasting(date)));
    }
    details.addAll(OtherDates.details(base, statement.dating()));
    boolean disputed = date != null && date.isDisputed();
    List<Citation> own = statement.tellingCites();
    if (CiteWords.isSecondHand(own) && !disputed) {
      details.add(Detail.of("via", CiteWords.reporters(base, own)));
    }
    if (outcome != null) {
      String when = outcome.date() == null ? "" : ", " + DateWords.of(outcome.date());
      details.add(
          new Detail(
              "outcome", List.of(new Span(outcome.status().word(), tone()), Span.plain(when))));
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

  private Tone tone() {
    return switch (outcome.status()) {
      case KEPT, CAME_TRUE -> Tone.GOOD;
      case BROKEN, DID_NOT -> Tone.BAD;
      case OPEN -> Tone.STRONG;
    };
  }
}
