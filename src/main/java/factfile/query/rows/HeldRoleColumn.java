package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Edge;
import factfile.query.state.Standings.Held;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What is told of an office that is held. */
enum HeldRoleColumn implements Column<HeldRoleColumn.Told> {
  TITLE(CellType.TEXT, "the office"),
  OF(CellType.REFS, "whose it is"),
  FROM(CellType.DATE_OR_NONE, "since when; null where it is open or not on record"),
  UNTIL(CellType.DATE_OR_NONE, "until when; null where it is open or not on record"),
  CERTAIN(CellType.FLAG, "false where it may not be held on the asked day");

  private final Field field;

  HeldRoleColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(HeldRoleColumn.Told told) {
    Held held = told.held();
    return switch (this) {
      case TITLE -> Cell.text(held.role().title());
      case OF -> Entities.cell(told.base(), held.role().of());
      case FROM -> Cell.date(date(held.slice().from()));
      case UNTIL -> Cell.date(date(held.slice().until()));
      case CERTAIN -> Cell.flag(held.certain());
    };
  }

  private static FactDate date(Edge edge) {
    return edge == null ? null : edge.date();
  }

  /** The offices of a cell. */
  static Cell of(FactBase base, List<Held> roles) {
    List<SubRecord> records = new ArrayList<>();
    for (Held held : roles) {
      Told told = new Told(base, held);
      records.add(SubRecord.of(told.line(), HeldRoleColumn.values(), told));
    }
    return new Cell.Records(records);
  }

  /** An office that is held, with the base that has the names in it. */
  record Told(FactBase base, Held held) {
    /** Both ends as one interval, where one is on record. */
    String line() {
      FactDate from = date(held.slice().from());
      FactDate until = date(held.slice().until());
      return from == null && until == null
          ? held.words()
          : held.words() + " (" + edtf(from) + "/" + edtf(until) + ")";
    }

    private static String edtf(FactDate date) {
      return date == null ? "" : date.edtf();
    }
  }
}
