package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.Designation;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Ordinals;
import factfile.model.Role;
import factfile.model.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who somebody is: roles then and now, what became of them, what they did, said and owe. */
public final class Who {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
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
              "cite"));

  private final Inquiry inquiry;
  private final FactBase base;
  private final Standings standings;
  private final AboutFacts filters;
  private int later;
  private int uncited;

  private Who(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.standings = new Standings(base, inquiry.clocks());
    this.filters = new AboutFacts(inquiry);
  }

  /**
   * @param names cards for those who are called so; empty for the list of all
   * @throws QueryError where nobody is called so
   */
  public static Answer<CellRow> of(Inquiry inquiry, List<String> names) {
    return new Who(inquiry).answer(names);
  }

  private Answer<CellRow> answer(List<String> names) {
    boolean cards = !names.isEmpty();
    List<CellRow> rows = new ArrayList<>();
    for (Entity entity : cards ? named(names) : listed()) {
      add(entity, cards, rows);
    }
    List<String> notices = new ArrayList<>();
    if (uncited > 0) {
      notices.add(Text.number(uncited, "entity") + " that no source names not shown");
    }
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Who", COLUMNS, rows, notices);
  }

  private Collection<Entity> named(List<String> names) {
    EntityFinder finder = new EntityFinder(base);
    Map<String, Entity> found = new LinkedHashMap<>();
    for (String name : names) {
      List<Entity> all = finder.all(name);
      if (all.isEmpty()) {
        throw finder.unknown(name);
      }
      for (Entity entity : all) {
        found.put(entity.id(), entity);
      }
    }
    return found.values();
  }

  private List<Entity> listed() {
    Ordinals candidates = inquiry.filters().entities(base);
    List<Entity> found = candidates == null ? base.entities() : base.entities(candidates);
    List<Entity> entities = new ArrayList<>(found);
    entities.sort(new ByKind());
    return entities;
  }

  private static final class ByKind implements Comparator<Entity> {
    @Override
    public int compare(Entity a, Entity b) {
      return a.kind().compareTo(b.kind());
    }
  }

  private void add(Entity entity, boolean card, List<CellRow> rows) {
    List<Fact> facts = base.concerning(entity.id());
    List<Citation> cites = Entities.cites(entity, facts);
    if (cites.isEmpty()) {
      uncited++;
      return;
    }
    Standings.Standing standing = standings.of(entity);
    Truth matches = filters.test(subject(entity, cites), facts);
    boolean certain = standing.certain() && matches == Truth.YES;
    if (matches == Truth.NO || !inquiry.filters().lists(matches, certain)) {
      return;
    }
    Card full = card ? new Card(inquiry, entity, standing, facts, cites) : null;
    CellRow row = row(entity, standing, matches, certain, cites);
    rows.add(card ? CellRow.of(row.cells(), full.entry(), certain) : row);
    later += card ? full.later() : 0;
  }

  private CellRow row(
      Entity entity,
      Standings.Standing standing,
      Truth matches,
      boolean certain,
      List<Citation> cites) {
    return new CellRow(certain) {
      @Override
      public List<Cell> cells() {
        return Who.this.cells(entity, standing, certain, cites);
      }

      @Override
      public List<Citation> cites() {
        return cites;
      }

      @Override
      protected Entry makeEntry() {
        return line(entity, standing, matches, cites);
      }
    };
  }

  /** The entity as filters see it: what it is called, and who it was on the asked day. */
  private Subject subject(Entity entity, List<Citation> cites) {
    List<String> texts = new ArrayList<>(entity.aliases());
    texts.add(entity.id());
    texts.add(entity.name());
    for (Role role : entity.roles()) {
      texts.add(role.title());
    }
    FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
    return Subject.of(entity, day, texts, cites);
  }

  private List<Cell> cells(
      Entity entity, Standings.Standing standing, boolean certain, List<Citation> cites) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(entity.id()));
    cells.put("name", Cell.text(entity.name()));
    cells.put("kind", Cell.text(entity.kindWord()));
    cells.put("role", new Cell.Texts(standing.roleWords()));
    cells.put("certain", Cell.flag(certain));
    cells.put("aliases", new Cell.Texts(entity.aliases()));
    cells.put("part_of", Entities.cell(base, entity.partOf()));
    cells.put("designations", designations(entity));
    cells.put("fate", Cell.text(standing.fateWord()));
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
      fields.put("by", Entities.cell(base, each.by()));
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
    String separator = ", ";
    for (Standings.Held role : standing.roles()) {
      headline.add(Span.plain(separator + role.words()));
      headline.add(role.doubt());
      separator = "; ";
    }
    if (standing.fate() != null) {
      headline.add(Span.plain(" (" + standing.fate().words() + ")"));
      headline.add(standing.fate().doubt());
    }
    if (matches == Truth.MAYBE) {
      headline.add(Span.unsure(" ?"));
    }
    return new Entry(
        Text.capital(entity.kindWord()), List.of(), "", headline, List.of(), entity.id(), cites);
  }
}
