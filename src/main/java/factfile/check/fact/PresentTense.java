package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;

/**
 * Sentences are made of acts in the past tense. Of languages other than English nothing is known.
 */
public final class PresentTense implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    String language = base.facts().manifest().language();
    if (language != null && !language.equals("en") && !language.startsWith("en-")) {
      return;
    }
    for (Fact fact : base.facts().facts(FactKind.STATEMENT)) {
      String act = ((Statement) fact).act().word();
      String past = PastTense.of(act);
      if (!past.equals(act)) {
        found.add(
            Rule.PRESENT_TENSE,
            fact,
            "the act `" + act + "` is not in the past tense",
            "write `act: " + past + "`");
      }
    }
  }
}
