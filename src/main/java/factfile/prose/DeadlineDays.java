package factfile.prose;

import factfile.model.Deadline;
import factfile.model.FactDate;
import factfile.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** All days that a deadline has on record. */
final class DeadlineDays {
  private DeadlineDays() {}

  /** Every day it was to be done by: the first, then each it was put off to. */
  static List<FactDate> due(Deadline deadline) {
    List<FactDate> all = new ArrayList<>();
    all.add(deadline.due());
    for (Outcome outcome : deadline.outcomes()) {
      if (outcome.due() != null) {
        all.add(outcome.due());
      }
    }
    return all;
  }

  /** These, and the days on which it was set, moved or settled. */
  static List<FactDate> all(Deadline deadline) {
    List<FactDate> all = due(deadline);
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
