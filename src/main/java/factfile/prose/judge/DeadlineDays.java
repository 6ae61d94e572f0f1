package factfile.prose.judge;

import factfile.model.date.FactDate;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import java.util.List;

/** All days that a deadline has on record. */
final class DeadlineDays {
  private DeadlineDays() {}

  /** Every day it was to be done by, and those on which it was set, moved or settled. */
  static List<FactDate> all(Deadline deadline) {
    List<FactDate> all = deadline.everyDue();
    if (deadline.set() != null) {
      all.add(deadline.set());
    }
    for (Outcome outcome : deadline.outcomes()) {
      if (outcome.date() != null) {
        all.add(outcome.date());
      }
    }
    return all;
  }
}
