package factfile.load.link;

import factfile.load.record.Drafts;
import factfile.load.record.Drafts.Drafted;
import factfile.load.record.Reference;
import factfile.load.record.Reference.Target;
import factfile.load.record.References;
import factfile.load.yaml.Problems;
import factfile.model.base.PendingRecord;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the records of a base against each other: ids, references, and what depends on both. */
public final class Linking implements References.Known, KnownRecords {
  /** Each looks at every id; past so many the base needs another kind of help. */
  private static final int MAX_SUGGESTIONS = 100;

  private final Drafts drafts;
  private final Problems problems;
  private final Map<String, Drafted<? extends Item>> byId;

  /** Those whose id has been given to another. */
  private final List<Drafted<? extends Item>> again = new ArrayList<>();

  private int suggestions;

  public Linking(Drafts drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
    List<Drafted<? extends Item>> all = drafts.all();
    this.byId = new LinkedHashMap<>(all.size() * 2);
    for (Drafted<? extends Item> drafted : all) {
      String id = drafted.item().id();
      if (id != null && !id.isEmpty() && byId.putIfAbsent(id, drafted) != null) {
        again.add(drafted);
      }
    }
  }

  /** Notes what is wrong. */
  public void check() {
    checkIds();
    // What is missing may stand in what could not be read; that is told already.
    if (!problems.isUnreadable()) {
      checkReferences();
    }
    new DateRules(this, problems).check(drafts);
  }

  private void checkIds() {
    for (Drafted<? extends Item> drafted : again) {
      String id = drafted.item().id();
      problems.error(
          "duplicate-id",
          drafted.item().position(),
          1,
          drafted.owner(),
          "the id `" + id + "` stands twice, first at " + byId.get(id).item().position(),
          "give one of the two another id");
    }
  }

  private void checkReferences() {
    Map<Target, List<String>> known = new EnumMap<>(Target.class);
    Map<String, PendingRecord> pending = new HashMap<>();
    for (PendingRecord each : drafts.pending) {
      pending.put(each.id(), each);
    }
    for (References references : drafts.references) {
      for (Reference dangling : references.dangling(this)) {
        PendingRecord draft = pending.get(dangling.id());
        if (draft != null) {
          Dangling.refuseDraft(dangling, draft, problems);
          continue;
        }
        Drafted<? extends Item> found = byId.get(dangling.id());
        List<String> ids =
            suggestions++ < MAX_SUGGESTIONS
                ? known.computeIfAbsent(dangling.target(), this::idsFor)
                : List.of();
        Dangling.refuse(dangling, found == null ? null : found.item(), ids, problems);
      }
    }
  }

  @Override
  public boolean holds(String id, Target target) {
    Drafted<? extends Item> found = byId.get(id);
    return found != null && target.suits(found.item());
  }

  @Override
  public Fact fact(String id) {
    Drafted<? extends Item> found = byId.get(id);
    return found != null && found.item() instanceof Fact fact ? fact : null;
  }

  @Override
  public Source source(String id) {
    Drafted<? extends Item> found = byId.get(id);
    return found != null && found.item() instanceof Source source ? source : null;
  }

  private List<String> idsFor(Target target) {
    List<String> ids = new ArrayList<>();
    byId.forEach(
        (id, drafted) -> {
          if (target.suits(drafted.item())) {
            ids.add(id);
          }
        });
    return ids;
  }
}
