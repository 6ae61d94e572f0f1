package factfile.check.outcome;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Fulfilment;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import java.util.Set;

/**
 * Promises are kept or broken, predictions come true or do not, and nothing becomes of the rest.
 */
public final class UnfitOutcome implements BaseRule {

  /** What speaks of what was, or asks. */
  private static final Set<String> NEITHER =
      Set.of(
          "denied",
          "confirmed",
          "celebrated",
          "condemned",
          "thanked",
          "apologised",
          "apologized",
          "silent",
          "accused",
          "blamed",
          "admitted",
          "testified",
          "praised",
          "criticised",
          "criticized",
          "complained",
          "reported",
          "asked",
          "discussed",
          "welcomed",
          "remembered",
          "mourned",
          "regretted",
          "quoted");

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts(FactKind.STATEMENT)) {
      Statement statement = (Statement) fact;
      for (Fulfilment outcome : statement.outcomes()) {
        String fix = fix(statement.act().word(), outcome.status());
        if (fix != null) {
          found.add(
              Rule.UNFIT_OUTCOME,
              fact,
              outcome.position(),
              "what was " + statement.act().word() + " is not `" + outcome.status().word() + "`",
              fix);
        }
      }
    }
  }

  /** What to do instead; null where the outcome fits, or may. */
  private static String fix(String act, Fulfilment.Status status) {
    boolean ofPromise = status == Fulfilment.Status.KEPT || status == Fulfilment.Status.BROKEN;
    boolean good = status == Fulfilment.Status.KEPT || status == Fulfilment.Status.CAME_TRUE;
    if (PromiseActs.isPromise(act) && !ofPromise) {
      return "write `status: " + (good ? "kept" : "broken") + "`";
    }
    if (PromiseActs.isPrediction(act) && ofPromise) {
      return "write `status: " + (good ? "came-true" : "did-not") + "`";
    }
    return NEITHER.contains(act) ? "remove the outcome, or correct `act`" : null;
  }
}
