package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import java.util.List;

/**
 * What is told of a value of a field that is tallied.
 *
 * @param part which of the three
 */
record TallyColumn(Field field, Part part) implements Column<TallyRow> {
  /** What there is to tell. */
  enum Part {
    VALUE,
    CERTAIN,
    MAYBE
  }

  /** The values of a field: one of each list, an entity by its id; absent for none. */
  static TallyColumn value(Field tallied) {
    CellType type = tallied.type();
    boolean single =
        switch (type.shape()) {
          case TEXT, DATE, DAY, NUMBER, FLAG -> true;
          case TEXTS, REF, REFS, CITES, RECORDS, RECORD, TREE -> false;
        };
    CellType.Shape shape = single ? type.shape() : CellType.Shape.TEXT;
    CellType values = new CellType(shape, true, type.words(), List.of());
    String meaning = "a value of " + tallied.name() + "; of an entity the id; null for none";
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
  public Cell cell(TallyRow row) {
    return switch (part) {
      case VALUE -> row.value();
      case CERTAIN -> Cell.number(row.surely());
      case MAYBE -> Cell.number(row.maybe());
    };
  }
}
