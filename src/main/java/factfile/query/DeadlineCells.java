package factfile.query;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.model.Citation;
import factfile.model.Citations;
import factfile.model.DatedOutcome;
import factfile.model.Deadline;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Leg;
import factfile.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A deadline for programs: the cells of its row. */
final class DeadlineCells {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "owed_by",
          "set_by",
          "set",
          "window",
          "due",
          "earliest",
          "latest",
          "computed",
          "first_due",
          "legs",
          "status",
          "certain",
          "days_left",
          "days_late",
          "days_late_low",
          "days_late_high",
          "outcome_date",
          "progress",
          "consequence",
          "as_of",
          "up_to",
          "cite");

  private final FactBase base;
  private final DeadlineStanding standing;

  DeadlineCells(FactBase base, DeadlineStanding standing) {
    this.base = base;
    this.standing = standing;
  }

  List<Cell> all() {
    Deadline deadline = standing.chain().deadline();
    FactDate due = standing.chain().inForce().due();
    List<Citation> cites = standing.chain().everyCite();
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(deadline.id()));
    cells.put("title", Cell.text(deadline.title()));
    cells.put("owed_by", Entities.refs(base, deadline.owedBy()));
    cells.put("set_by", Entities.refs(base, deadline.setBy()));
    cells.put("set", Cell.date(deadline.set()));
    cells.put("window", Cell.text(deadline.window() == null ? null : deadline.window().text()));
    cells.put("due", Cell.date(due));
    cells.put("earliest", Cells.earliest(due));
    cells.put("latest", Cells.latest(due));
    cells.put("computed", Cell.flag(standing.chain().inForce().isComputed()));
    cells.put("first_due", Cell.date(standing.chain().first().due()));
    cells.put("legs", legs());
    cells.put("status", Cell.text(standing.status().word()));
    cells.put("certain", Cell.flag(standing.certain()));
    cells.put("days_left", number(standing.daysLeft()));
    putLateness(cells);
    cells.put(
        "outcome_date", Cell.date(standing.outcome() == null ? null : standing.outcome().date()));
    cells.put("progress", progress());
    cells.put("consequence", Cell.text(deadline.consequence()));
    cells.put("as_of", Cell.day(standing.day()));
    cells.put("up_to", Cell.day(base.upTo(cites)));
    cells.put("cite", new Cell.Cites(cites));
    return List.copyOf(cells.values());
  }

  /** The bounds are told only where they differ. */
  private void putLateness(Map<String, Cell> cells) {
    Lateness late = standing.late();
    boolean bounds = late != null && !late.isCertain();
    cells.put("days_late", number(late == null ? null : late.days()));
    cells.put("days_late_low", bounds ? Cell.number(late.low()) : Cell.NONE);
    cells.put("days_late_high", bounds ? number(late.high()) : Cell.NONE);
  }

  private static Cell number(Long number) {
    return number == null ? Cell.NONE : Cell.number(number);
  }

  private Cell legs() {
    List<SubRecord> legs = new ArrayList<>();
    for (Leg leg : standing.chain().legs()) {
      String status = standing.statusOf(leg).word();
      Map<String, Cell> fields = new LinkedHashMap<>();
      fields.put("set", Cell.date(leg.set()));
      fields.put("due", Cell.date(leg.due()));
      fields.put("status", Cell.text(status));
      fields.put("cite", new Cell.Cites(cites(leg)));
      legs.add(new SubRecord(leg.due().edtf() + "=" + status, fields));
    }
    return new Cell.Records(legs, " ");
  }

  /** Where its due day and its status are taken from. */
  private List<Citation> cites(Leg leg) {
    List<Citation> cites = new ArrayList<>(leg.cites());
    if (leg.missed() != null) {
      Citations.addAll(cites, leg.missed().outcome().cites());
    }
    if (!leg.moved() && standing.outcome() != null) {
      Citations.addAll(cites, standing.outcome().outcome().cites());
    }
    return cites;
  }

  private Cell progress() {
    List<SubRecord> progress = new ArrayList<>();
    for (DatedOutcome each : standing.chain().progress()) {
      Map<String, Cell> fields = new LinkedHashMap<>();
      fields.put("date", Cell.date(each.date()));
      Quantity share = each.outcome().share();
      fields.put("share", share == null ? Cell.NONE : Cell.number(share.nominal()));
      fields.put("low", share == null ? Cell.NONE : Cell.number(share.low()));
      fields.put("high", share == null ? Cell.NONE : Cell.number(share.high()));
      fields.put("text", Cell.text(each.outcome().text()));
      fields.put("cite", new Cell.Cites(each.outcome().cites()));
      progress.add(new SubRecord(DeadlineWords.progress(each), fields));
    }
    return new Cell.Records(progress);
  }
}
