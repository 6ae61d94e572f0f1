package factfile.load;

import factfile.load.Drafts.Drafted;
import factfile.load.Reference.Target;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactKind;
import factfile.model.Item;
import factfile.model.Nearest;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the records of a base against each other: ids, references, and what depends on both. */
final class Linking implements References.Known {
  /** Each looks at every id; past so many the base needs another kind of help. */
  private static final int MAX_SUGGESTIONS = 100;

  private final Drafts drafts;
  private final Problems problems;
  private final Map<String, Drafted<? extends Item>> byId;

  /** Those whose id has been given to another. */
  private final List<Drafted<? extends Item>> again = new ArrayList<>();

  private int suggestions;

  Linking(Drafts drafts, Problems problems) {
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
  void check() {
    checkIds();
    // What is missing may stand in what could not be read; that is told already.
    if (!problems.isUnreadable()) {
      checkReferences();
    }
    new DateRules(drafts, byId, problems).check();
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
    for (References references : drafts.references) {
      for (Reference dangling : references.dangling(this)) {
        List<String> ids = known.computeIfAbsent(dangling.target(), this::idsFor);
        refuse(dangling, byId.get(dangling.id()), ids);
      }
    }
  }

  @Override
  public boolean holds(String id, Target target) {
    Drafted<? extends Item> found = byId.get(id);
    return found != null && suits(found.item(), target);
  }

  private List<String> idsFor(Target target) {
    List<String> ids = new ArrayList<>();
    byId.forEach(
        (id, drafted) -> {
          if (suits(drafted.item(), target)) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static boolean suits(Item item, Target target) {
    return switch (target) {
      case ENTITY -> item instanceof Entity;
      case SOURCE -> item instanceof Source;
      case FACT -> item instanceof Fact;
      case EVENT -> item instanceof Fact fact && fact.kind() == FactKind.EVENT;
      case FACT_OR_ENTITY -> !(item instanceof Source);
    };
  }

  private void refuse(Reference reference, Drafted<? extends Item> found, List<String> known) {
    String nearest = suggestions++ < MAX_SUGGESTIONS ? Nearest.to(reference.id(), known) : null;
    String message =
        found == null
            ? "there is no " + reference.target().word() + " `" + reference.id() + "`"
            : "`"
                + reference.id()
                + "` is a "
                + found.item().kindWord()
                + ", not the "
                + reference.target().word()
                + " that belongs here";
    problems.error(
        "dangling-id",
        reference.position(),
        Math.max(1, reference.id().length()),
        reference.owner(),
        message,
        nearest == null
            ? "add the " + reference.target().word() + ", or correct the id"
            : "did you mean `" + nearest + "`?");
  }
}
