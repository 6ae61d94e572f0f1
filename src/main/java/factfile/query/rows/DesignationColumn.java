package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.base.FactBase;
import factfile.model.part.Designation;
import factfile.query.words.Entities;

/** What is told of a designation. */
enum DesignationColumn implements Column<DesignationColumn.Told> {
  AS(CellType.TEXT, "what it was declared to be"),
  BY(CellType.REFS, "who declared it"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  DesignationColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DesignationColumn.Told told) {
    return switch (this) {
      case AS -> Cell.text(told.designation().as());
      case BY -> Entities.cell(told.base(), told.designation().by());
      case CITE -> new Cell.Cites(told.designation().cites());
    };
  }

  /** A designation, and the base that has the names in it. */
  record Told(FactBase base, Designation designation) {
    String line() {
      return designation.as() + " (" + Entities.names(base, designation.by()) + ")";
    }
  }
}
