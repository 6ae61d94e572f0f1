package factfile.load.link;

import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.base.Allowances;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.model.text.Problem;

/**
 * Whether anything is wrong with records whose ids lead where they should, or worth a second look
 * that their keeper does not let stand. What it is, {@link Linking} says.
 */
public final class Soundness implements KnownRecords {
  private final FactBase base;
  private final Allowances allowances;
  private final Problems problems = new Problems();
  private final DateRules rules = new DateRules(this, problems);

  /**
   * @param base with all records
   * @param allowances what its keeper lets stand
   */
  public Soundness(FactBase base, Allowances allowances) {
    this.base = base;
    this.allowances = allowances;
  }

  @Override
  public Fact fact(String id) {
    return base.fact(id);
  }

  @Override
  public Source source(String id) {
    return base.source(id);
  }

  public boolean holds(Fact fact) {
    rules.check(fact, new Owner(fact.id()));
    return problems.isEmpty() || isLetStand();
  }

  public boolean holds(Entity entity) {
    rules.checkRoles(entity, new Owner(entity.id()));
    return problems.isEmpty() || isLetStand();
  }

  private boolean isLetStand() {
    for (Problem problem : problems.take()) {
      boolean warning = problem.severity() == Problem.Severity.WARNING;
      boolean note = problem.severity() == Problem.Severity.NOTE;
      if (!note && !(warning && allowances.silence(problem, base))) {
        return false;
      }
    }
    return true;
  }
}
