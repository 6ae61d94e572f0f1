package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * Look-ups in a fact base. Everything comes in the order of the files. A query asks for the part it
 * needs, so that an implementation may keep the rest on disk; lists are read as they are walked.
 */
public interface FactBase extends Ruling.Setting {
  Manifest manifest();

  /** The entity, or null. */
  Entity entity(String id);

  @Override
  Source source(String id);

  List<Entity> entities();

  List<Source> sources();

  List<Fact> facts();

  /** How many places facts have; what stood at some of them may not be in this base. */
  int factPlaces();

  /** The fact at a place; null where what stood there is not in this base. */
  Fact factAt(int place);

  /** The record at a place; null where what stood there is not in this base. */
  Item itemAt(int place);

  /** The places of entities, behind those of facts; what stood there may be less in this base. */
  Ordinals entityPlaces();

  /** The places of sources, behind those of all else; some may not be in this base. */
  Ordinals sourcePlaces();

  /** How words stand in records, where that is known without reading them; else null. */
  WordPlaces wordPlaces();

  /** Hears which facts are asked for next, in whatever order, to make ready for them. */
  void expect(int[] places);

  /** The order of all that its facts tell, where it is kept; null where it has to be found out. */
  MomentOrder momentOrder();

  /** The records under a key, of whatever type. */
  Ordinals find(Index index, String key);

  /** The records under any key that begins so. */
  Ordinals findBegun(Index index, String start);

  /** The keys that begin so, in code unit order. */
  List<String> keys(Index index, String start);

  /** Facts that can lie on a day of the range: all that do, and perhaps more. */
  Ordinals factsIn(Days range);

  /** Those of the records that are facts. */
  List<Fact> facts(Ordinals records);

  /** Those of the records that are entities. */
  List<Entity> entities(Ordinals records);

  /** Those of the records that are sources. */
  List<Source> sources(Ordinals records);

  /** Records that are still drafts, in the order of the files; none of them is in any answer. */
  List<PendingRecord> pending();

  /** The last day that any source of the base speaks of; null in a base without sources. */
  LocalDate end();

  /** Facts in which the entity has a part, reports, or is named by a citation. */
  default List<Fact> concerning(String entity) {
    return facts(find(Index.ENTITY, entity));
  }

  default List<Fact> facts(FactKind kind) {
    return facts(find(Index.KIND, kind.word()));
  }

  /** The order of its facts; one for all questions, as it keeps what it has worked out. */
  Chronology chronology();

  /**
   * When a fact happened: its date as written, narrowed by its order, an open end being sure only
   * as far as its sources speak; null where neither date nor order is given.
   */
  @Override
  default FactDate when(Fact fact) {
    FactDate date = chronology().when(fact);
    LocalDate known = upTo(fact.cites());
    return date == null || known == null ? date : date.endingNoSurerThan(known);
  }

  /** The last day that any of the cited sources speaks of; the base's end for no citations. */
  @Override
  default LocalDate upTo(List<Citation> cites) {
    LocalDate latest = null;
    for (Citation citation : cites) {
      Source source = source(citation.source());
      if (source != null && (latest == null || source.lastDay().isAfter(latest))) {
        latest = source.lastDay();
      }
    }
    return latest == null ? end() : latest;
  }
}
