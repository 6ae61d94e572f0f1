package factfile.load;

import factfile.load.Reference.Target;
import factfile.model.CalendarDuration;
import factfile.model.Citation;
import factfile.model.Common;
import factfile.model.Days;
import factfile.model.Deadline;
import factfile.model.DueDay;
import factfile.model.FactDate;
import factfile.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of {@code deadlines}. */
final class DeadlineReader {
  private static final Words<Outcome.Status> STATUSES =
      Words.of("outcome", Outcome.Status.values(), Outcome.Status::word);

  private DeadlineReader() {}

  static Deadline read(Fields fields) {
    Common common = CommonReader.citedAndChecked(fields);
    FactDate set = fields.moment("set");
    CalendarDuration window = fields.duration("window");
    FactDate due = fields.moment("due");
    Deadline deadline =
        new Deadline(
            common,
            fields.requiredText("title"),
            set,
            window,
            due,
            fields.ids("set_by", Target.ENTITY),
            fields.requiredIds("owed_by", Target.ENTITY),
            fields.text("consequence"),
            outcomes(fields, common.cites()));
    checkDue(fields, set, window, due);
    return deadline;
  }

  private static List<Outcome> outcomes(Fields fields, List<Citation> inherited) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Fields block : fields.blocks("outcome")) {
      Outcome.Status status = block.requiredWord("status", STATUSES);
      FactDate date = block.moment("date");
      FactDate due = block.moment("due");
      if (status == Outcome.Status.EXTENDED) {
        block.require("due");
      }
      List<Citation> cites = CitationReader.required(block, inherited);
      block.finish();
      outcomes.add(new Outcome(status, date, due, cites, block.position()));
    }
    return outcomes;
  }

  private static void checkDue(Fields fields, FactDate set, CalendarDuration window, FactDate due) {
    if (!fields.has("due") && !(fields.has("set") && fields.has("window"))) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "nothing says when it is due",
              "add `due:`, or both `set:` and `window:`");
      return;
    }
    if (set == null || window == null) {
      return;
    }
    if (DueDay.isOutOfReach(set)) {
      fields
          .draft()
          .error(
              "bad-date",
              fields.node("set").position(),
              fields.node("set").width(),
              "a deadline cannot be counted from " + set.edtf(),
              "write a day between the years -9999 and 9999");
      return;
    }
    if (due == null) {
      return;
    }
    FactDate computed = DueDay.of(set, window);
    if (computed.clip(new Days(due.earliest(), due.latest())) == null) {
      fields
          .draft()
          .error(
              "due-contradicts-window",
              fields.node("due").position(),
              fields.node("due").width(),
              "due on "
                  + due.edtf()
                  + ", but "
                  + set.edtf()
                  + " plus "
                  + window.phrase()
                  + " is "
                  + computed.edtf(),
              "correct `due`, `set` or `window`, or leave `due` out");
    }
  }
}
