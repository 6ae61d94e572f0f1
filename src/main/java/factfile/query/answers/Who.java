package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.query.filter.EntityFinder;
import factfile.query.filter.Subject;
import factfile.query.rows.WhoColumn;
import factfile.query.rows.WhoRow;
import factfile.query.state.Standings;
import factfile.query.words.Entities;
import factfile.query.words.QueryError;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who somebody is: roles then and now, what became of them, what they did, said and owe. */
public final class Who {
  public static final List<Column<WhoRow>> COLUMNS = List.of(WhoColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final Standings standings;
  private final AboutFacts filters;
  private final boolean whole;
  private int later;
  private int uncited;

  private Who(Inquiry inquiry, boolean whole) {
    this.whole = whole;
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.standings = new Standings(base, inquiry.clocks());
    this.filters = new AboutFacts(inquiry);
  }

  /**
   * @param names cards for those who are called so; empty for the list of all
   * @throws QueryError where nobody is called so
   */
  public static Answer<WhoRow> of(Inquiry inquiry, List<String> names) {
    return of(inquiry, names, true);
  }

  /**
   * @param whole whether cards tell all, and not only the first of what there is much of
   */
  public static Answer<WhoRow> of(Inquiry inquiry, List<String> names, boolean whole) {
    if (!names.isEmpty()) {
      return new Who(inquiry, whole).answer(names);
    }
    EntityRows rows = new EntityRows(inquiry);
    rows.list();
    return answer(inquiry, rows.byKind(), rows.uncited(), 0);
  }

  private Answer<WhoRow> answer(List<String> names) {
    List<WhoRow> rows = new ArrayList<>();
    for (Entity entity : named(names)) {
      add(entity, rows);
    }
    return answer(inquiry, rows, uncited, later);
  }

  private static Answer<WhoRow> answer(Inquiry inquiry, List<WhoRow> rows, int uncited, int later) {
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

  private void add(Entity entity, List<WhoRow> rows) {
    List<Fact> facts = base.concerning(entity.id());
    List<Citation> cites = Entities.cites(entity, facts);
    if (cites.isEmpty()) {
      uncited++;
      return;
    }
    Standings.Standing standing = standings.of(entity);
    Truth matches = filters.test(subject(inquiry, entity, cites).standing(standing), facts);
    boolean certain = standing.certain() && matches == Truth.YES;
    if (matches == Truth.NO || !inquiry.filters().lists(matches, certain)) {
      return;
    }
    Card card = new Card(inquiry, entity, standing, facts, cites, whole);
    LocalDate asOf = inquiry.clocks().day();
    rows.add(new WhoRow(base, entity, standing, matches, card.entry(), cites, asOf));
    later += card.later();
  }

  /** The entity as filters see it: what it is called, and who it was on the asked day. */
  static Subject subject(Inquiry inquiry, Entity entity, List<Citation> cites) {
    List<String> texts = new ArrayList<>(entity.aliases());
    texts.add(entity.id());
    texts.add(entity.name());
    for (Role role : entity.roles()) {
      texts.add(role.title());
    }
    FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
    return Subject.of(entity, day, texts, cites);
  }
}
