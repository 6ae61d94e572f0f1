package factfile.cli.source;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What is told of a paragraph of a document. */
enum ParagraphColumn implements Column<ParagraphRow> {
  ID(CellType.TEXT, "the place as a citation names it: gazette#p4"),
  SOURCE(CellType.TEXT, "the id of the source"),
  AT(CellType.TEXT_OR_NONE, "the place in it; null for the whole source"),
  PART(CellType.TEXT_OR_NONE, "the heading that the paragraph stands under"),
  PAGE(CellType.NUMBER_OR_NONE, "the page that it begins on"),
  TIME(CellType.TEXT_OR_NONE, "when it is said, from the beginning: 00:12:30"),
  TEXT(CellType.TEXT_OR_NONE, "its words; null where the place is no paragraph"),
  IDS(CellType.TEXTS, "the records that rest on it"),
  RECORDS(CellType.records(RestingColumn.values()), "the same: {id, kind, title, at}"),
  CHECKABLE(CellType.TEXTS, "numbers, days and acts in it, which a record could hold"),
  COVERED(CellType.FLAG, "false where it has something checkable, and no record rests on it");

  private final Field field;

  ParagraphColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(ParagraphRow row) {
    Paragraph paragraph = row.paragraph();
    return switch (this) {
      case ID -> Cell.text(row.cites().get(0).text());
      case SOURCE -> Cell.text(row.source());
      case AT -> Cell.text(row.at());
      case PART -> Cell.text(row.part());
      case PAGE ->
          paragraph == null || paragraph.page() == 0 ? Cell.NONE : Cell.number(paragraph.page());
      case TIME -> Cell.text(paragraph == null ? null : paragraph.time());
      case TEXT -> Cell.text(paragraph == null ? null : paragraph.text());
      case IDS -> new Cell.Texts(row.ids());
      case RECORDS -> new Cell.Records(records(row));
      case CHECKABLE -> new Cell.Texts(row.checkable());
      case COVERED -> Cell.flag(row.isCovered());
    };
  }

  private static List<Cell.SubRecord> records(ParagraphRow row) {
    List<Cell.SubRecord> records = new ArrayList<>();
    for (RestingRecord each : row.records()) {
      records.add(Cell.SubRecord.of(each.item().title(), RestingColumn.values(), each));
    }
    return records;
  }
}
