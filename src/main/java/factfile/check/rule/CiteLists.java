package factfile.check.rule;

import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.CountValue;
import factfile.model.part.DatedClaim;
import factfile.model.part.Designation;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The lists of citations of a record, as they are written: its own, and those of its parts. */
public final class CiteLists {
  private final List<List<Citation>> lists = new ArrayList<>();
  // What is inherited is the same, not another that is equal.
  private final Set<Citation> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private CiteLists() {}

  /** Each once, though parts that have none inherit their record's. */
  public static List<List<Citation>> of(Item item) {
    CiteLists all = new CiteLists();
    if (item instanceof Source) {
      return List.of();
    }
    if (item instanceof Fact fact) {
      all.add(fact.common().cites());
      for (DatedClaim claim : fact.dating().claims()) {
        all.add(claim.cites());
      }
    } else {
      all.add(item.cites());
    }
    all.addParts(item);
    return all.lists;
  }

  private void addParts(Item item) {
    if (item instanceof Count count) {
      for (CountValue value : count.values()) {
        add(value.cites());
      }
    } else if (item instanceof Deadline deadline) {
      for (Outcome outcome : deadline.outcomes()) {
        add(outcome.cites());
      }
    } else if (item instanceof Statement statement) {
      for (Fulfilment outcome : statement.outcomes()) {
        add(outcome.cites());
      }
    } else if (item instanceof Term term) {
      for (Compliance entry : term.record()) {
        add(entry.slice());
      }
    } else if (item instanceof Entity entity) {
      addParts(entity);
    }
  }

  private void addParts(Entity entity) {
    for (Role role : entity.roles()) {
      add(role.slice());
    }
    for (Fate fate : entity.fates()) {
      add(fate.slice());
    }
    for (Designation each : entity.designations()) {
      add(each.cites());
    }
  }

  private void add(Slice slice) {
    add(slice.cites());
    addEdge(slice.from());
    addEdge(slice.until());
  }

  private void addEdge(Edge edge) {
    if (edge != null) {
      add(edge.cites());
    }
  }

  /** Two that are written stand at two places, so that only what is inherited is equal. */
  private void add(List<Citation> cites) {
    if (!cites.isEmpty() && seen.add(cites.get(0))) {
      lists.add(cites);
    }
  }
}
