package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.Item;
import factfile.model.Nearest;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything about one fact, entity or source, in the keys of the format, and where it stands. */
public final class Show {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(List.of("id", "kind", "record", "referred_by", "file", "line", "column"));

  private Show() {}

  /**
   * @throws QueryError where an id is not there
   */
  public static Answer<CellRow> of(Inquiry inquiry, List<String> ids) {
    List<CellRow> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(row(inquiry.base(), id));
    }
    return inquiry.answer("Show", COLUMNS, rows, List.of());
  }

  private static CellRow row(FactBase base, String id) {
    Item item = item(base, id);
    Map<String, Object> tree = Written.of(item, base);
    List<String> referring = References.to(base, item);
    List<Cell> cells =
        List.of(
            Cell.text(item.id()),
            Cell.text(item.kindWord()),
            new Cell.Tree(tree),
            new Cell.Texts(referring),
            Cell.text(item.position().file()),
            Cell.number(item.position().line()),
            Cell.number(item.position().column()));
    return CellRow.of(cells, RecordEntry.of(item, tree, referring), true);
  }

  /**
   * The record of that id.
   *
   * @throws QueryError where there is none
   */
  static Item item(FactBase base, String id) {
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
