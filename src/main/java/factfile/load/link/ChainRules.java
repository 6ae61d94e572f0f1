package factfile.load.link;

import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.base.Chronology;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import java.time.LocalDate;
import java.util.List;

/**
 * What looks wrong in the outcomes of a deadline. Real stories hold all of it, so these are
 * warnings: they answer as the rules of the chain say.
 */
final class ChainRules {
  private final Chronology.Records records;
  private final Problems problems;

  ChainRules(Chronology.Records records, Problems problems) {
    this.records = records;
    this.problems = problems;
  }

  void check(Deadline deadline, Owner owner) {
    if (deadline.outcomes().isEmpty()) {
      return;
    }
    DeadlineChain chain = DeadlineChain.at(records, deadline, null);
    for (Outcome outcome : deadline.outcomes()) {
      checkSet(deadline, outcome, owner);
    }
    checkClosed(chain, owner);
    for (int i = 0; i < chain.legs().size(); i++) {
      checkMissed(chain.legs().get(i), owner);
      if (i > 0) {
        checkLater(chain.legs().get(i - 1), chain.legs().get(i), owner);
      }
    }
  }

  private void checkSet(Deadline deadline, Outcome outcome, Owner owner) {
    LocalDate set = deadline.set() == null ? null : deadline.set().earliest();
    LocalDate latest = outcome.date() == null ? null : outcome.date().latest();
    if (isBefore(latest, set)) {
      warn(
          "outcome-before-set",
          outcome,
          owner,
          "the outcome of " + latest + " comes before the deadline was set on " + set,
          "correct the outcome's `date`, or `set`");
    }
  }

  /** All outcomes up to the one that closes a chain are told; what is left comes after it. */
  private void checkClosed(DeadlineChain chain, Owner owner) {
    List<DatedOutcome> all = DatedOutcome.inOrder(records, chain.deadline());
    for (DatedOutcome after : all.subList(chain.told().size(), all.size())) {
      DatedOutcome closing = chain.closing();
      String ended = closing.outcome().status().word() + " on " + closing.date().edtf();
      warn(
          "outcome-after-end",
          after.outcome(),
          owner,
          "the deadline was " + ended + "; this comes after it",
          "correct the `date` of one of them, or make what was asked for then another deadline");
    }
  }

  private void checkMissed(Leg leg, Owner owner) {
    LocalDate due = leg.due().earliest();
    if (leg.missed() != null && isBefore(leg.missed().settled(), due)) {
      warn(
          "missed-before-due",
          leg.missed().outcome(),
          owner,
          "called missed on " + leg.missed().date().edtf() + ", before it was due on " + due,
          "correct the `date`, or leave it out: then it counts from the due day");
    }
  }

  private void checkLater(Leg before, Leg leg, Owner owner) {
    FactDate due = leg.due();
    if (isBefore(due.latest(), before.due().earliest())) {
      warn(
          "extended-to-earlier",
          leg.extension().outcome(),
          owner,
          "extended to " + due.edtf() + ", before the day it was due: " + before.due().edtf(),
          "correct `due`, or the order of the outcomes by their `date`");
    }
  }

  private static boolean isBefore(LocalDate day, LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private void warn(String rule, Outcome outcome, Owner owner, String message, String fix) {
    problems.warning(rule, outcome.position(), 1, owner, message, fix);
  }
}
