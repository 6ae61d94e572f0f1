package factfile.query.search;

import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.query.rows.SearchRow;
import factfile.query.words.Entities;
import java.util.Arrays;
import java.util.List;

/** The rows of what was found, best first, each made when it is asked for. */
public final class FoundRows extends Walked<SearchRow> {
  private final FactBase base;
  private final LookedFor wanted;
  private final Ranking ranking;

  public FoundRows(FactBase base, LookedFor wanted, Ranking ranking) {
    this.base = base;
    this.wanted = wanted;
    this.ranking = ranking;
  }

  @Override
  public int size() {
    return ranking.size();
  }

  @Override
  protected void expect(int[] indexes) {
    int[] facts = new int[indexes.length];
    int count = 0;
    for (int index : indexes) {
      int place = ranking.place(index);
      if (place < base.factPlaces()) {
        facts[count++] = place;
      }
    }
    base.expect(Arrays.copyOf(facts, count));
  }

  @Override
  public SearchRow get(int index) {
    Item item = base.itemAt(ranking.place(index));
    String match = wanted.match(item).text();
    boolean sure = ranking.isSure(index);
    return new SearchRow(base, item, date(item), match, wanted.words(), cites(item), sure);
  }

  private FactDate date(Item item) {
    if (item instanceof Fact fact) {
      return base.when(fact);
    }
    return item instanceof Source source ? source.upTo() : null;
  }

  private List<Citation> cites(Item item) {
    return item instanceof Entity entity
        ? Entities.cites(entity, base.concerning(entity.id()))
        : item.everyCite();
  }
}
