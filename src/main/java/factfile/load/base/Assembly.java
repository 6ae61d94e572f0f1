package factfile.load.base;

import factfile.load.record.Drafts;
import factfile.load.record.Drafts.Drafted;
import factfile.load.yaml.Problems;
import factfile.model.base.Allowances;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a base of the records that can be used. What rests on a source that cannot be used alone is
 * left out with it, and so are the terms of such a resolution. An entity keeps its name and kind,
 * so that the facts about it still answer.
 */
final class Assembly {
  private Assembly() {}

  static Loaded of(Manifest manifest, Drafts drafts, Problems problems, List<Path> paths) {
    List<Source> sources = usable(drafts.sources);
    Set<String> ids = new HashSet<>();
    sources.forEach(source -> ids.add(source.id()));
    Predicate<Citation> kept = citation -> ids.contains(citation.source());

    boolean whole = sources.size() == drafts.sources.size();
    List<Fact> facts = facts(drafts, whole, kept);
    List<Entity> entities = new ArrayList<>();
    int badEntities = 0;
    for (Drafted<Entity> drafted : drafts.entities) {
      boolean spoiled = drafted.owner().isSpoiled();
      badEntities += spoiled ? 1 : 0;
      Entity entity = drafted.item();
      entities.add(spoiled ? bare(entity) : whole ? entity : entity.restingOn(kept));
    }
    int leftOut =
        drafts.sources.size() - sources.size() + drafts.facts.size() - facts.size() + badEntities;
    MemoryBase base = new MemoryBase(manifest, sources, entities, facts, drafts.pending);
    List<Problem> told = told(problems.sorted(), base, drafts.allowances);
    return new Loaded(
        base, drafts.passages, told, leftOut, paths, problems.files(), drafts.allowances);
  }

  /** Without what is allowed: no error, as its record cannot be used. */
  private static List<Problem> told(
      List<Problem> problems, MemoryBase base, Allowances allowances) {
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.ERROR || !allowances.silence(problem, base)) {
        told.add(problem);
      }
    }
    return told;
  }

  private static <T extends Item> List<T> usable(List<Drafted<T>> drafted) {
    List<T> usable = new ArrayList<>();
    for (Drafted<T> each : drafted) {
      if (!each.owner().isSpoiled()) {
        usable.add(each.item());
      }
    }
    return usable;
  }

  /**
   * @param whole whether every source can be used, so that nothing rests on one that cannot
   */
  private static List<Fact> facts(Drafts drafts, boolean whole, Predicate<Citation> kept) {
    Set<String> spoiled = new HashSet<>();
    for (Drafted<Fact> drafted : drafts.facts) {
      if (drafted.owner().isSpoiled()) {
        spoiled.add(drafted.item().id());
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : usable(drafts.facts)) {
      Fact rest = whole ? fact : fact.restingOn(kept);
      if (rest != null && rest.standsWithout(spoiled)) {
        facts.add(rest);
      }
    }
    return facts;
  }

  private static Entity bare(Entity entity) {
    return new Entity(
        entity.id(),
        entity.name(),
        entity.kind(),
        entity.aliases(),
        entity.partOf(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        entity.extras(),
        entity.position());
  }
}
