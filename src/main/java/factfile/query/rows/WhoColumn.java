package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.Designation;
import factfile.model.record.EntityKind;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What is told of an entity. */
public enum WhoColumn implements Column<WhoRow> {
  ID(CellType.TEXT, Meaning.ID),
  NAME(CellType.TEXT, "the name in full"),
  KIND(CellType.word(EntityKind.values()), Meaning.KIND),
  ROLE(CellType.TEXTS, "the offices held on the asked day"),
  ROLES(
      CellType.records(HeldRoleColumn.values()),
      "the same as records: {title, of, from, until, certain}"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  ALIASES(CellType.TEXTS, "other names"),
  PART_OF(CellType.REFS, "the entities that it belongs to"),
  DESIGNATIONS(CellType.records(DesignationColumn.values()), "what others have declared it to be"),
  FATE(
      CellType.TEXT_OR_NONE, "what became of it by the asked day; null where nothing is on record"),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  WhoColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(WhoRow row) {
    return switch (this) {
      case ID -> Cell.text(row.entity().id());
      case NAME -> Cell.text(row.entity().name());
      case KIND -> Cell.text(row.entity().kindWord());
      case ROLE -> new Cell.Texts(row.standing().roleWords());
      case ROLES -> HeldRoleColumn.of(row.base(), row.standing().roles());
      case CERTAIN -> Cell.flag(row.certain());
      case ALIASES -> new Cell.Texts(row.entity().aliases());
      case PART_OF -> Entities.cell(row.base(), row.entity().partOf());
      case DESIGNATIONS -> designations(row);
      case FATE -> Cell.text(row.standing().fateWord());
      case AS_OF -> Cell.day(row.asOf());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static Cell designations(WhoRow row) {
    List<SubRecord> designations = new ArrayList<>();
    for (Designation each : row.entity().designations()) {
      DesignationColumn.Told told = new DesignationColumn.Told(row.base(), each);
      designations.add(SubRecord.of(told.line(), DesignationColumn.values(), told));
    }
    return new Cell.Records(designations);
  }
}
