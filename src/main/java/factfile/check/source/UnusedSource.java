package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Source;

/** A source that nothing rests on. */
public final class UnusedSource implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Source source : base.facts().sources()) {
      if (base.mentions(source.id()) == 0) {
        found.add(
            Rule.UNUSED_SOURCE,
            source,
            "no record cites `" + source.id() + "`, and no source retells it",
            "cite it where it tells something, or remove it");
      }
    }
  }
}
