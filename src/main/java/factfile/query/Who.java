package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.Citations;
import factfile.model.Designation;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who somebody is: roles then and now, what became of them, what they did, said and owe. */
public final class Who {
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "kind",
          "role",
          "certain",
          "aliases",
          "part_of",
          "designations",
          "fate",
          "as_of",
          "up_to",
          "cite");

  private final Inquiry inquiry;
  private final FactBase base;
  private final Standings standings;

  private Who(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.standings = new Standings(base, inquiry.clocks());
  }

  /**
   * @param names cards for those who are called so; empty for the list of all
   * @throws QueryError where nobody is called so
   */
  public static Answer of(Inquiry inquiry, List<String> names) {
    return new Who(inquiry).answer(names);
  }

  private Answer answer(List<String> names) {
    boolean cards = !names.isEmpty();
    List<Row> rows = new ArrayList<>();
    for (Entity entity : cards ? named(names) : listed()) {
      add(entity, cards, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, 0);
    return inquiry.answer("Who", COLUMNS, rows, notices);
  }

  private Set<Entity> named(List<String> names) {
    EntityFinder finder = new EntityFinder(base);
    Set<Entity> found = new LinkedHashSet<>();
    for (String name : names) {
      List<Entity> all = finder.all(name);
      if (all.isEmpty()) {
        throw finder.unknown(name);
      }
      found.addAll(all);
    }
    return found;
  }

  private List<Entity> listed() {
    List<Entity> entities = new ArrayList<>(base.entities());
    entities.sort(Comparator.comparing(Entity::kind));
    return entities;
  }

  private void add(Entity entity, boolean card, List<Row> rows) {
    List<Fact> facts = base.concerning(entity.id());
    List<Citation> cites = cites(entity, facts);
    if (cites.isEmpty()) {
      return;
    }
    Standings.Standing standing = standings.of(entity);
    Truth matches = matches(entity, facts, cites);
    boolean certain = standing.certain() && matches == Truth.YES;
    if (matches == Truth.NO || !inquiry.filters().lists(matches, certain)) {
      return;
    }
    Entry entry =
        card
            ? new Card(inquiry, entity, standing, facts, cites).entry()
            : line(entity, standing, matches, cites);
    rows.add(new Row(cells(entity, standing, certain, cites), entry, certain));
  }

  /** Its own citations, else those of what names it: nobody is listed on no authority. */
  private static List<Citation> cites(Entity entity, List<Fact> facts) {
    List<Citation> cites = new ArrayList<>(entity.everyCite());
    if (cites.isEmpty()) {
      for (Fact fact : facts) {
        Citations.addAll(cites, fact.cites().isEmpty() ? fact.everyCite() : fact.cites());
      }
    }
    return cites;
  }

  /** A filter matches the entity itself, or some fact that concerns it. */
  private Truth matches(Entity entity, List<Fact> facts, List<Citation> cites) {
    Filters filters = inquiry.filters();
    if (filters.isEmpty()) {
      return Truth.YES;
    }
    Truth truth = Truth.YES;
    for (Filter filter : filters.all()) {
      truth = truth.and(matches(filter, entity, facts, cites));
    }
    return truth;
  }

  private Truth matches(Filter filter, Entity entity, List<Fact> facts, List<Citation> cites) {
    Truth own = EntitySubject.test(filter, entity, cites);
    if (own != null) {
      return own;
    }
    Truth any = Truth.NO;
    for (Fact fact : facts) {
      any = any.or(filter.test(Subject.of(base, fact)));
    }
    return any;
  }

  private List<Cell> cells(
      Entity entity, Standings.Standing standing, boolean certain, List<Citation> cites) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(entity.id()));
    cells.put("name", Cell.text(entity.name()));
    cells.put("kind", Cell.text(entity.kindWord()));
    cells.put("role", new Cell.Texts(standing.roles()));
    cells.put("certain", Cell.flag(certain));
    cells.put("aliases", new Cell.Texts(entity.aliases()));
    cells.put("part_of", Entities.refs(base, entity.partOf()));
    cells.put("designations", designations(entity));
    cells.put("fate", Cell.text(standing.fate()));
    cells.put("as_of", Cell.day(inquiry.clocks().day()));
    cells.put("up_to", Cell.day(base.upTo(cites)));
    cells.put("cite", new Cell.Cites(cites));
    return List.copyOf(cells.values());
  }

  private Cell designations(Entity entity) {
    List<SubRecord> records = new ArrayList<>();
    for (Designation each : entity.designations()) {
      Map<String, Cell> fields = new LinkedHashMap<>();
      fields.put("as", Cell.text(each.as()));
      fields.put("by", Entities.refs(base, each.by()));
      fields.put("cite", new Cell.Cites(each.cites()));
      records.add(new SubRecord(each.as() + " (" + Entities.names(base, each.by()) + ")", fields));
    }
    return new Cell.Records(records);
  }

  /** Roles and fates carry their own question marks; a match that is not sure gets one. */
  private static Entry line(
      Entity entity, Standings.Standing standing, Truth matches, List<Citation> cites) {
    List<Span> headline = new ArrayList<>();
    headline.add(Span.strong(entity.name()));
    if (!standing.roles().isEmpty()) {
      headline.add(Span.plain(", " + String.join("; ", standing.roles())));
    }
    if (standing.fate() != null) {
      headline.add(Span.unsure(" (" + standing.fate() + ")"));
    }
    if (matches == Truth.MAYBE) {
      headline.add(Span.unsure(" ?"));
    }
    return new Entry(
        Text.capital(entity.kindWord()), List.of(), "", headline, List.of(), entity.id(), cites);
  }
}
