package factfile.load.record;

import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Common;
import factfile.model.record.Deadline;

/** Reads one entry of {@code deadlines}. */
final class DeadlineReader {
  private DeadlineReader() {}

  static Deadline read(Fields fields) {
    Common common = CommonReader.citedAndChecked(fields);
    FactDate set = fields.moment("set");
    CalendarDuration window = fields.duration("window");
    FactDate due = fields.moment("due");
    Deadline deadline =
        new Deadline(
            common,
            fields.text("title"),
            set,
            window,
            due,
            fields.ids("set_by"),
            fields.ids("owed_by"),
            fields.text("consequence"),
            OutcomeReader.read(fields, common.cites()));
    if (fields.lacksEither()) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "nothing says when it is due",
              "add `due:`, or both `set:` and `window:`");
    } else if (set != null && window != null) {
      WindowCheck.check(fields, "set", set, window, due);
    }
    return deadline;
  }
}
