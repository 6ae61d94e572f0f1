package factfile.load.link;

import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;

/**
 * Whether anything at all is to be said of records whose ids lead where they should. What it is,
 * {@link Linking} says.
 */
public final class Soundness implements KnownRecords {
  private final FactBase base;
  private final Problems problems = new Problems();
  private final DateRules rules = new DateRules(this, problems);

  /**
   * @param base with all records
   */
  public Soundness(FactBase base) {
    this.base = base;
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
    return problems.isEmpty();
  }

  public boolean holds(Entity entity) {
    rules.checkRoles(entity, new Owner(entity.id()));
    return problems.isEmpty();
  }
}
