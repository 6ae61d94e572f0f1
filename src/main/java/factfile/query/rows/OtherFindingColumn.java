package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.base.FactBase;
import factfile.model.part.Compliance;
import factfile.query.state.OtherFinding;
import factfile.query.words.CiteWords;
import java.util.ArrayList;
import java.util.List;

/** What is told of a finding that others differ from. */
public enum OtherFindingColumn implements Column<OtherFindingColumn.Told> {
  STATUS(CellType.word(Compliance.Status.values()), "what is found"),
  EVENT(CellType.TEXT_OR_NONE, "the id of the event that shows it"),
  FROM(CellType.DATE_OR_NONE, "since when"),
  UNTIL(CellType.DATE_OR_NONE, "until when"),
  SAID_BY(CellType.REF, Meaning.SAID_BY),
  CITE(CellType.CITES, Meaning.CITE);

  /** A finding with the base that has the names for it. */
  record Told(FactBase base, OtherFinding finding) {
    private String line() {
      return finding.words(base) + " (" + CiteWords.of(finding.cites()) + ")";
    }
  }

  private final Field field;

  OtherFindingColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  /** All that they find who differ. */
  public static Cell cell(FactBase base, List<OtherFinding> findings) {
    List<SubRecord> records = new ArrayList<>();
    for (OtherFinding finding : findings) {
      Told told = new Told(base, finding);
      records.add(SubRecord.of(told.line(), values(), told));
    }
    return new Cell.Records(records);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(Told told) {
    OtherFinding finding = told.finding();
    return switch (this) {
      case STATUS -> Cell.text(finding.ruling().status().word());
      case EVENT -> Cell.text(finding.event());
      case FROM -> Cell.date(finding.from());
      case UNTIL -> Cell.date(finding.until());
      case SAID_BY -> finding.reporter(told.base()).ref();
      case CITE -> new Cell.Cites(finding.cites());
    };
  }
}
