package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Involvement;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.text.Worded;
import factfile.query.state.MomentKind;
import factfile.query.state.RowState;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * What filters look at: one row, before it is written.
 *
 * @param item the record that it is about
 * @param kind what {@code kind:} finds it by: a {@link MomentKind}, or that of another item
 * @param date when it happened; null where that is not known
 * @param texts everything that a word can be looked for in
 * @param state how that record stands on the asked day; null for one that has no status
 */
public record Subject(
    Item item,
    Worded kind,
    FactDate date,
    List<String> tags,
    List<String> texts,
    List<Involvement> involvements,
    List<Citation> cites,
    RowState state) {

  /** A row about a fact as it stands. */
  public static Subject of(FactBase base, Fact fact) {
    return of(base, fact, MomentKind.of(fact.kind()), base.when(fact), fact.everyCite());
  }

  /** A row about a fact at one of its dates, resting on these citations. */
  public static Subject of(
      FactBase base, Fact fact, MomentKind kind, FactDate date, List<Citation> cites) {
    return new Subject(
        fact,
        kind,
        date == null ? someDay(base, cites) : date,
        fact.tags(),
        new Texts(base, fact, cites),
        fact.involvements(),
        cites,
        null);
  }

  /** A fact without a date lies on some day up to the last that its sources speak of. */
  public static FactDate someDay(FactBase base, List<Citation> cites) {
    LocalDate upTo = base.upTo(cites);
    return upTo == null ? null : FactDate.Moment.between(new Days(null, upTo));
  }

  /**
   * A row about something that is no fact.
   *
   * @param date the day that it is asked for
   */
  public static Subject of(Item item, FactDate date, List<String> texts, List<Citation> cites) {
    return new Subject(item, item.kind(), date, List.of(), texts, List.of(), cites, null);
  }

  /** The same, with how it stands on the asked day. */
  public Subject standing(RowState how) {
    return new Subject(item, kind, date, tags, texts, involvements, cites, how);
  }

  public String id() {
    return item.id();
  }

  /** The words of a fact and the names in it: most filters ask for none of them. */
  private static final class Texts extends AbstractList<String> {
    private final FactBase base;
    private final Fact fact;
    private final List<Citation> cites;
    private List<String> found;

    Texts(FactBase base, Fact fact, List<Citation> cites) {
      this.base = base;
      this.fact = fact;
      this.cites = cites;
    }

    private List<String> found() {
      if (found == null) {
        found = new ArrayList<>(fact.ownTexts());
        for (Involvement involvement : fact.involvements()) {
          Entities.addNames(base, involvement.entity(), found);
        }
        for (Citation citation : cites) {
          if (citation.saidBy() != null) {
            Entities.addNames(base, citation.saidBy(), found);
          }
        }
      }
      return found;
    }

    @Override
    public String get(int index) {
      return found().get(index);
    }

    @Override
    public int size() {
      return found().size();
    }
  }
}
