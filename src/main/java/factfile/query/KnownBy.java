package factfile.query;

import factfile.model.Citation;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.MemoryBase;
import factfile.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What had been published by a day.
 *
 * @param base the base without the sources published later and all that rests on those alone
 * @param unpublishedFacts how many facts were taken away
 * @param partlyPublishedFacts how many are kept without a value, a slice, an outcome or a citation
 * @param unpublishedSources how many sources were taken away
 */
public record KnownBy(
    FactBase base, int unpublishedFacts, int partlyPublishedFacts, int unpublishedSources) {
  /**
   * @param day a source counts when it was surely out by then; null takes nothing away
   */
  public static KnownBy of(FactBase base, LocalDate day) {
    if (day == null) {
      return new KnownBy(base, 0, 0, 0);
    }
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Source source : base.sources()) {
      if (!source.outBy().isAfter(day)) {
        sources.add(source);
        ids.add(source.id());
      }
    }
    Predicate<Citation> kept = citation -> ids.contains(citation.source());
    List<Fact> facts = new ArrayList<>();
    int partly = 0;
    for (Fact fact : base.facts()) {
      Fact rest = fact.restingOn(kept);
      if (rest != null) {
        facts.add(rest);
        partly += rest.equals(fact) ? 0 : 1;
      }
    }
    List<Entity> entities = new ArrayList<>();
    base.entities().forEach(entity -> entities.add(entity.restingOn(kept)));
    return new KnownBy(
        new MemoryBase(base.manifest(), sources, entities, facts),
        base.facts().size() - facts.size(),
        partly,
        base.sources().size() - sources.size());
  }
}
