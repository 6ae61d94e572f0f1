package factfile.check.outcome;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.DeadlineChain;
import factfile.model.date.FactDate;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.time.LocalDate;

/**
 * A deadline is set, then due, then something became of it. What is past is so at the end of the
 * record, so that a base which nobody touched is judged the same tomorrow.
 */
public final class DueDays implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts(FactKind.DEADLINE)) {
      Deadline deadline = (Deadline) fact;
      LocalDate due = deadline.due().latest();
      LocalDate set = deadline.set() == null ? null : deadline.set().earliest();
      if (due != null && set != null && due.isBefore(set)) {
        found.add(
            Rule.DUE_BEFORE_SET,
            fact,
            "it is due on " + deadline.due().edtf() + ", and was set on " + deadline.set().edtf(),
            "correct `due` or `set`");
      } else {
        checkSettled(base, deadline, found);
      }
    }
  }

  private static void checkSettled(CheckedBase base, Deadline deadline, Violations found) {
    LocalDate end = base.facts().end();
    DeadlineChain chain = DeadlineChain.at(base.facts(), deadline, end);
    FactDate due = chain.inForce().due();
    boolean told = chain.closing() != null || chain.inForce().missed() != null;
    if (!told && due.latest() != null && due.latest().isBefore(end)) {
      found.add(
          Rule.UNSETTLED_DEADLINE,
          deadline,
          "it was due on " + due.edtf() + ", and nothing tells whether it was met",
          "add its `outcome`, with who tells it: met, missed, extended or waived");
    }
  }
}
