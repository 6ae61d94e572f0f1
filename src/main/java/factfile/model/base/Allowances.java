package factfile.model.base;

import factfile.model.part.Extras;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What its keeper has seen and lets stand: rules of {@code check} that say nothing, in the whole
 * base or at a record.
 *
 * @param everywhere ids of rules that the manifest switches off
 * @param position where it does; null where it does not
 */
public record Allowances(List<String> everywhere, Position position) {
  public static final Allowances NONE = new Allowances(List.of(), null);

  public Allowances {
    everywhere = List.copyOf(everywhere);
  }

  /** Ids of the rules that a record switches off for itself. */
  public static List<String> of(Item item) {
    Object allowed = extras(item).values().get("allow");
    List<String> ids = new ArrayList<>();
    if (allowed instanceof List<?> several) {
      for (Object each : several) {
        ids.add(String.valueOf(each));
      }
    } else if (allowed != null) {
      ids.add(String.valueOf(allowed));
    }
    return ids;
  }

  private static Extras extras(Item item) {
    if (item instanceof Fact fact) {
      return fact.common().extras();
    }
    if (item instanceof Entity entity) {
      return entity.extras();
    }
    return item instanceof Source source ? source.extras() : Extras.NONE;
  }

  /** Whether nothing is to be said of it. */
  public boolean silence(Problem problem, FactBase base) {
    if (everywhere.contains(problem.rule())) {
      return true;
    }
    Item item = problem.id() == null ? null : item(problem.id(), base);
    return item != null && of(item).contains(problem.rule());
  }

  private static Item item(String id, FactBase base) {
    Fact fact = base.fact(id);
    if (fact != null) {
      return fact;
    }
    Entity entity = base.entity(id);
    return entity == null ? base.source(id) : entity;
  }
}
