package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.Nearest;
import factfile.query.rows.ShowColumn;
import factfile.query.rows.ShowRow;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/** Everything about one fact, entity or source, in the keys of the format, and where it stands. */
public final class Show {
  public static final List<Column<ShowRow>> COLUMNS = List.of(ShowColumn.values());

  private Show() {}

  /**
   * @throws QueryError where an id is not there
   */
  public static Answer<ShowRow> of(Inquiry inquiry, List<String> ids) {
    List<ShowRow> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(row(inquiry.base(), id));
    }
    return inquiry.answer("Show", COLUMNS, rows, List.of());
  }

  private static ShowRow row(FactBase base, String id) {
    Item item = item(base, id);
    return new ShowRow(item, WrittenRecord.of(item, base), Referrers.to(base, item));
  }

  /**
   * The record of that id.
   *
   * @throws QueryError where there is none
   */
  public static Item item(FactBase base, String id) {
    Item item = base.fact(id);
    if (item == null) {
      item = base.entity(id);
    }
    if (item == null) {
      item = base.source(id);
    }
    if (item == null) {
      throw unknown(base, id);
    }
    return item;
  }

  private static QueryError unknown(FactBase base, String id) {
    List<String> known = new ArrayList<>();
    for (Fact fact : base.facts()) {
      known.add(fact.id());
    }
    for (Entity entity : base.entities()) {
      known.add(entity.id());
    }
    for (Source source : base.sources()) {
      known.add(source.id());
    }
    String nearest = Nearest.to(id, known);
    return new QueryError(
        "there is no record `" + id + "`",
        nearest == null
            ? "`factfile search " + id + "` looks for the word"
            : "did you mean `" + nearest + "`?");
  }
}
