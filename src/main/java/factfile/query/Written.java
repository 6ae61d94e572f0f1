package factfile.query;

import factfile.model.Citation;
import factfile.model.Claim;
import factfile.model.Compliance;
import factfile.model.Count;
import factfile.model.CountValue;
import factfile.model.Deadline;
import factfile.model.Designation;
import factfile.model.Edge;
import factfile.model.Entity;
import factfile.model.Event;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactVisitor;
import factfile.model.Fate;
import factfile.model.Item;
import factfile.model.Outcome;
import factfile.model.Rank;
import factfile.model.Resolution;
import factfile.model.Role;
import factfile.model.Slice;
import factfile.model.Source;
import factfile.model.Statement;
import factfile.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records in the keys of the format. It is long because the format is: one method a kind of record,
 * one line a key.
 */
final class Written implements FactVisitor<Map<String, Object>> {
  /** Keys whose values are words for people, never ids. */
  static final Set<String> TEXT_KEYS =
      Set.of(
          "id",
          "title",
          "name",
          "text",
          "gist",
          "duty",
          "topic",
          "unit",
          "consequence",
          "aliases",
          "tags",
          "note",
          "publisher",
          "url",
          "as",
          "status",
          "kind",
          "act");

  private final FactBase base;

  private Written(FactBase base) {
    this.base = base;
  }

  static Map<String, Object> of(Fact fact, FactBase base) {
    return fact.accept(new Written(base));
  }

  static Map<String, Object> of(Item item, FactBase base) {
    if (item instanceof Fact fact) {
      return of(fact, base);
    }
    return item instanceof Entity entity ? entity(entity) : source((Source) item);
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> map =
        present(
            "id", source.id(),
            "publisher", source.publisher(),
            "title", source.headline(),
            "published", date(source.published()),
            "up_to", date(source.upTo()),
            "url", source.url(),
            "retrieved", date(source.retrieved()),
            "language", source.language(),
            "origin", source.origin());
    map.putAll(source.extras().values());
    return map;
  }

  private static Map<String, Object> entity(Entity entity) {
    Map<String, Object> map =
        present(
            "id", entity.id(),
            "name", entity.name(),
            "kind", entity.kindWord(),
            "aliases", entity.aliases(),
            "part_of", entity.partOf());
    putAll(map, "roles", entity.roles(), Written::role);
    putAll(map, "fate", entity.fates(), Written::fate);
    putAll(map, "designations", entity.designations(), Written::designation);
    return closed(map, entity.cites(), entity.extras().values());
  }

  private static Map<String, Object> role(Role role) {
    Map<String, Object> map = present("title", role.title(), "of", role.of());
    map.putAll(slice(role.slice()));
    return map;
  }

  private static Map<String, Object> fate(Fate fate) {
    Map<String, Object> map = present("status", fate.status());
    map.putAll(slice(fate.slice()));
    return map;
  }

  private static Map<String, Object> designation(Designation each) {
    return present("as", each.as(), "by", each.by(), "cite", cites(each.cites()));
  }

  private static Map<String, Object> slice(Slice slice) {
    return present(
        "from", edge(slice.from()),
        "until", edge(slice.until()),
        "event", slice.event(),
        "cite", cites(slice.cites()));
  }

  private static Object edge(Edge edge) {
    if (edge == null) {
      return null;
    }
    Object date = edge.isOpen() ? ".." : date(edge.date());
    return edge.cites().isEmpty() ? date : present("date", date, "cite", cites(edge.cites()));
  }

  @Override
  public Map<String, Object> event(Event event) {
    Map<String, Object> map =
        present(
            "id", event.id(),
            "date", date(event.date()),
            "title", event.title(),
            "who", event.who(),
            "to", event.to());
    putCommon(map, event);
    map.putAll(
        present(
            "after", event.order().after(),
            "before", event.order().before(),
            "during", event.during()));
    return closed(map, event);
  }

  @Override
  public Map<String, Object> statement(Statement statement) {
    Map<String, Object> map =
        present(
            "id", statement.id(),
            "date", date(statement.date()),
            "speaker", statement.speakers(),
            "act", statement.act().word(),
            "to", statement.to(),
            "gist", statement.gist(),
            "about", statement.about());
    putCommon(map, statement);
    map.putAll(present("after", statement.order().after(), "before", statement.order().before()));
    return closed(map, statement);
  }

  @Override
  public Map<String, Object> count(Count count) {
    Map<String, Object> map =
        present("id", count.id(), "topic", count.topic(), "unit", count.unit(), "who", count.who());
    putCommon(map, count);
    putAll(map, "values", count.values(), Written::value);
    if (count.claim() != null) {
      map.put("check", claim(count.claim()));
    }
    return closed(map, count);
  }

  private static Map<String, Object> value(CountValue value) {
    return present(
        "value", value.quantity().text(),
        "date", date(value.date()),
        "rank", value.rank() == Rank.NORMAL ? null : value.rank().word(),
        "cite", cites(value.cites()));
  }

  private static Map<String, Object> claim(Claim claim) {
    return present(
        "topic", claim.topics(),
        "verbs", claim.verbs(),
        "not", claim.not(),
        "about", claim.about(),
        "contradict", claim.contradict());
  }

  @Override
  public Map<String, Object> deadline(Deadline deadline) {
    Map<String, Object> map =
        present(
            "id", deadline.id(),
            "title", deadline.title(),
            "set", date(deadline.set()),
            "window", deadline.window() == null ? null : deadline.window().text(),
            "due", date(deadline.writtenDue()),
            "set_by", deadline.setBy(),
            "owed_by", deadline.owedBy(),
            "consequence", deadline.consequence());
    putCommon(map, deadline);
    putAll(map, "outcome", deadline.outcomes(), Written::outcome);
    return closed(map, deadline);
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    return present(
        "status", outcome.status().word(),
        "date", date(outcome.date()),
        "due", date(outcome.due()),
        "cite", cites(outcome.cites()));
  }

  @Override
  public Map<String, Object> resolution(Resolution resolution) {
    Map<String, Object> map =
        present(
            "id", resolution.id(),
            "name", resolution.name(),
            "aliases", resolution.aliases(),
            "issued_by", resolution.issuedBy(),
            "date", date(resolution.date()));
    putCommon(map, resolution);
    List<Object> terms = new ArrayList<>();
    for (String id : resolution.terms()) {
      Fact term = base.fact(id);
      terms.add(term == null ? id : of(term, base));
    }
    map.put("terms", terms);
    return closed(map, resolution);
  }

  @Override
  public Map<String, Object> term(Term term) {
    Map<String, Object> map = present("id", term.id(), "party", term.party(), "duty", term.duty());
    putCommon(map, term);
    putAll(map, "record", term.record(), Written::compliance);
    return closed(map, term);
  }

  private static Map<String, Object> compliance(Compliance each) {
    Map<String, Object> map = present("status", each.status().word());
    map.putAll(slice(each.slice()));
    return map;
  }

  private static void putCommon(Map<String, Object> map, Fact fact) {
    map.putAll(
        present(
            "place", fact.common().places(),
            "tags", fact.tags(),
            "text", fact.common().text()));
  }

  private static Map<String, Object> closed(Map<String, Object> map, Fact fact) {
    return closed(map, fact.cites(), fact.common().extras().values());
  }

  private static Map<String, Object> closed(
      Map<String, Object> map, List<Citation> cites, Map<String, Object> extras) {
    map.putAll(present("cite", cites(cites)));
    map.putAll(extras);
    return map;
  }

  private static <T> void putAll(
      Map<String, Object> map,
      String key,
      List<T> all,
      java.util.function.Function<T, Map<String, Object>> written) {
    if (!all.isEmpty()) {
      List<Object> list = new ArrayList<>();
      all.forEach(each -> list.add(written.apply(each)));
      map.put(key, list);
    }
  }

  private static String date(FactDate date) {
    return date == null ? null : date.edtf();
  }

  private static List<Object> cites(List<Citation> cites) {
    List<Object> written = new ArrayList<>();
    cites.forEach(cite -> written.add(References.written(cite)));
    return written;
  }

  /** Keys and values in turn, without those that are null or empty; a list of one as that one. */
  static Map<String, Object> present(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (value instanceof List<?> list && list.size() < 2) {
        value = list.isEmpty() ? null : list.get(0);
      }
      if (value != null) {
        map.put((String) keysAndValues[i], value);
      }
    }
    return map;
  }
}
