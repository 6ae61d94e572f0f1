package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Item;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records in the keys of the format. It is long because the format is: one method a kind of record,
 * one line a key.
 */
final class WrittenRecord implements FactVisitor<Map<String, Object>> {
  private final FactBase base;

  private WrittenRecord(FactBase base) {
    this.base = base;
  }

  static Map<String, Object> of(Fact fact, FactBase base) {
    return new WrittenRecord(base).visit(fact);
  }

  static Map<String, Object> of(Item item, FactBase base) {
    if (item instanceof Fact fact) {
      return of(fact, base);
    }
    return item instanceof Entity entity ? entity(entity) : source((Source) item);
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", source.id(),
            "publisher", source.publisher(),
            "title", source.headline(),
            "published", WrittenPart.date(source.published()),
            "up_to", WrittenPart.date(source.upTo()),
            "url", source.url(),
            "retrieved", WrittenPart.date(source.retrieved()),
            "language", source.language(),
            "origin", source.origin());
    map.putAll(source.extras().values());
    return map;
  }

  private static Map<String, Object> entity(Entity entity) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", entity.id(),
            "name", entity.name(),
            "kind", entity.kindWord(),
            "aliases", entity.aliases(),
            "part_of", entity.partOf());
    WrittenPart.putAll(map, "roles", entity.roles());
    WrittenPart.putAll(map, "fate", entity.fates());
    WrittenPart.putAll(map, "designations", entity.designations());
    return closed(map, entity.cites(), entity.extras().values());
  }

  @Override
  public Map<String, Object> event(Event event) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", event.id(),
            "date", WrittenPart.dating(event.dating()),
            "title", event.title(),
            "who", event.who(),
            "to", event.to());
    putCommon(map, event);
    map.putAll(
        WrittenPart.present(
            "after", event.order().after(),
            "before", event.order().before(),
            "during", event.during(),
            "votes", WrittenPart.votes(event.votes()),
            "once", event.once() ? true : null));
    return closed(map, event);
  }

  @Override
  public Map<String, Object> statement(Statement statement) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", statement.id(),
            "date", WrittenPart.dating(statement.dating()),
            "speaker", statement.speakers(),
            "act", statement.act().word(),
            "to", statement.to(),
            "gist", statement.gist(),
            "about", statement.about());
    putCommon(map, statement);
    map.putAll(
        WrittenPart.present(
            "after", statement.order().after(), "before", statement.order().before()));
    WrittenPart.putAll(map, "outcome", statement.outcomes());
    return closed(map, statement);
  }

  @Override
  public Map<String, Object> count(Count count) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", count.id(),
            "topic", count.topic(),
            "unit", count.unit(),
            "event", count.event(),
            "who", count.who());
    putCommon(map, count);
    WrittenPart.putAll(map, "values", count.values());
    return closed(map, count);
  }

  @Override
  public Map<String, Object> deadline(Deadline deadline) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", deadline.id(),
            "title", deadline.title(),
            "set", WrittenPart.date(deadline.set()),
            "window", deadline.window() == null ? null : deadline.window().text(),
            "due", WrittenPart.date(deadline.writtenDue()),
            "set_by", deadline.setBy(),
            "owed_by", deadline.owedBy(),
            "consequence", deadline.consequence());
    putCommon(map, deadline);
    WrittenPart.putAll(map, "outcome", deadline.outcomes());
    return closed(map, deadline);
  }

  @Override
  public Map<String, Object> resolution(Resolution resolution) {
    Map<String, Object> map =
        WrittenPart.present(
            "id", resolution.id(),
            "name", resolution.name(),
            "aliases", resolution.aliases(),
            "issued_by", resolution.issuedBy(),
            "date", WrittenPart.date(resolution.date()));
    putCommon(map, resolution);
    map.putAll(WrittenPart.present("votes", WrittenPart.votes(resolution.votes())));
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
    Map<String, Object> map =
        WrittenPart.present("id", term.id(), "party", term.party(), "duty", term.duty());
    putCommon(map, term);
    if (term.condition() != null) {
      map.putAll(WrittenPart.condition(term.condition()));
    }
    WrittenPart.putAll(map, "record", term.record());
    return closed(map, term);
  }

  private static void putCommon(Map<String, Object> map, Fact fact) {
    map.putAll(
        WrittenPart.present(
            "place", fact.common().places(),
            "tags", fact.tags(),
            "text", fact.common().text()));
  }

  private static Map<String, Object> closed(Map<String, Object> map, Fact fact) {
    if (fact.common().claim() != null) {
      map.put("check", WrittenPart.claim(fact.common().claim()));
    }
    // One claim that is left of a dispute is no dispute: its sources are those of the record.
    List<Citation> cites =
        switch (fact.dating().claims().size()) {
          case 0 -> fact.cites();
          case 1 -> fact.tellingCites();
          default -> fact.common().cites();
        };
    return closed(map, cites, fact.common().extras().values());
  }

  private static Map<String, Object> closed(
      Map<String, Object> map, List<Citation> cites, Map<String, Object> extras) {
    map.putAll(WrittenPart.present("cite", WrittenPart.cites(cites)));
    map.putAll(extras);
    return map;
  }
}
