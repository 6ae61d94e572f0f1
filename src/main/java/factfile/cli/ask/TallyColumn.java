package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import java.util.List;

/** What is told of a value of a field that is tallied. */
final class TallyColumn implements Column<TallyRow> {
  /** What there is to tell. */
  enum Part {
    VALUE,
    CERTAIN,
    MAYBE
  }

  private final Field field;
  private final Part part;

  private TallyColumn(Field field, Part part) {
    this.field = field;
    this.part = part;
  }

  /** The values of a field: one item of each list; absent for none. */
  static TallyColumn value(Field tallied) {
    CellType type = tallied.type();
    CellType.Shape shape =
        switch (type.shape()) {
          case TEXT, DATE, DAY, NUMBER, FLAG, REF -> type.shape();
          case REFS -> CellType.Shape.REF;
          case TEXTS, CITES, RECORDS, RECORD, TREE -> CellType.Shape.TEXT;
        };
    CellType values = new CellType(shape, true, type.words(), List.of());
    String meaning = "a value of " + tallied.name() + ", of a list one item; null for none";
    return new TallyColumn(Field.of(Part.VALUE, values, meaning), Part.VALUE);
  }

  static TallyColumn certain() {
    String meaning = "how many rows have it that are certain";
    return new TallyColumn(Field.of(Part.CERTAIN, CellType.NUMBER, meaning), Part.CERTAIN);
  }

  static TallyColumn maybe() {
    String meaning = "how many have it that are marked ?";
    return new TallyColumn(Field.of(Part.MAYBE, CellType.NUMBER, meaning), Part.MAYBE);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TallyRow row) {
    return switch (part) {
      case VALUE -> row.value();
      case CERTAIN -> Cell.number(row.surely());
      case MAYBE -> Cell.number(row.maybe());
    };
  }
}
