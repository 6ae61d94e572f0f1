package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Circles;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import java.util.List;

/** Of sources that retell each other, none is the first. */
public final class OriginCircle implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    FactBase facts = base.facts();
    List<String> ids = facts.sources().stream().map(Source::id).toList();
    for (List<String> circle : Circles.among(ids, id -> origin(facts.source(id)))) {
      found.add(
          Rule.ORIGIN_CIRCLE,
          facts.source(circle.get(0)),
          "the sources retell each other: " + Circles.words(circle),
          "remove `origin` from the one that came first");
    }
  }

  private static List<String> origin(Source source) {
    return source == null || source.origin() == null ? List.of() : List.of(source.origin());
  }
}
