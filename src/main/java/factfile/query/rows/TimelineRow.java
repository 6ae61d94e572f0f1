package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.base.Leg;
import factfile.model.date.AllOf;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.Part;
import factfile.model.part.Slice;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Term;
import factfile.query.state.Moment;
import factfile.query.state.MomentKind;
import factfile.query.words.CiteWords;
import factfile.query.words.DateLead;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A moment that is listed, and whether it surely is.
 *
 * @param alone whether it is all that its fact tells
 */
public record TimelineRow(FactBase base, Moment moment, boolean certain, boolean alone)
    implements Row {
  Fact fact() {
    return moment.fact();
  }

  public MomentKind kind() {
    return moment.kind();
  }

  public FactDate date() {
    return moment.date();
  }

  /** Those who act in it: doers, speakers, setters, debtors, parties. */
  private List<String> actors() {
    for (Part part : List.of(Part.WHO, Part.SPEAKER, Part.OWED_BY, Part.PARTY, Part.SETTER)) {
      List<String> actors = fact().entities(part);
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  /** The same with their names. */
  public List<Cell.Ref> who() {
    return Entities.refs(base, actors());
  }

  @Override
  public List<Citation> cites() {
    return moment.cites();
  }

  /** A due day is known before it comes: from the day on that the deadline was set, or moved. */
  @Override
  public LocalDate begins() {
    FactDate date = moment.lasting() ? fact().date() : date();
    LocalDate begun = date == null ? null : date.start().earliest();
    LocalDate moved =
        moment.lasting() && fact() instanceof Deadline deadline ? moved(deadline) : null;
    return moved == null || (begun != null && begun.isAfter(moved)) ? begun : moved;
  }

  /** What is found of a term may hold from the day of an event on. */
  @Override
  public String datedBy() {
    if (fact() instanceof Term term) {
      for (Compliance each : term.record()) {
        for (Slice stretch : each.stretches()) {
          if (stretch.from() == null && isDatedBy(stretch.event(), stretch)) {
            return stretch.event();
          }
        }
      }
    }
    return null;
  }

  private boolean isDatedBy(String id, Slice stretch) {
    Fact event = id == null ? null : base.fact(id);
    FactDate when = event == null ? null : base.when(event);
    return when != null
        && when.edtf().equals(date().edtf())
        && cites().containsAll(stretch.cites());
  }

  /** When it was put off to this day; null for the day that was given first. */
  private LocalDate moved(Deadline deadline) {
    for (Leg leg : DeadlineChain.at(base, deadline, null).legs()) {
      if (leg.extension() != null && leg.due().edtf().equals(date().edtf())) {
        return leg.extension().settled();
      }
    }
    return null;
  }

  @Override
  public Entry entry() {
    LocalDate day = date().timelineDay();
    List<Detail> details = new ArrayList<>();
    if (DateLead.isAbridged(date()) && !tellsClaims()) {
      details.add(Detail.of("when", DateWords.lasting(date())));
    }
    details.addAll(claims());
    details.addAll(asides());
    return new Entry(
        day == null ? "Later" : String.valueOf(day.getYear()),
        DateLead.underYear(date()),
        Marks.of(kind()),
        moment.headline(),
        details,
        fact().id(),
        tellsClaims() ? fact().cites() : cites());
  }

  /** Whether the day is told by those who claim it, each with a line of its own. */
  private boolean tellsClaims() {
    return fact().dating().date() != null && fact().dating().date().isDisputed();
  }

  /** Who says that it was on which day, where they do not agree; a line each. */
  public List<Detail> claims() {
    return OtherDates.details(base, fact().dating());
  }

  /** All days of a set of all are counted as the one thing that was on each of them. */
  @Override
  public String countedAs() {
    AllOf whole = moment.whole();
    return whole == null ? null : kind().word() + " " + fact().id() + " " + whole.edtf();
  }

  /** How many voted how, and from whom its sources have it, where that is told; a line of each. */
  public List<Detail> asides() {
    List<Detail> asides = new ArrayList<>();
    if (fact().votes() != null) {
      asides.add(Detail.of("votes", fact().votes().words()));
    }
    if (CiteWords.isSecondHand(cites()) && !tellsClaims()) {
      asides.add(Detail.of("via", CiteWords.reporters(base, cites())));
    }
    return asides;
  }
}
