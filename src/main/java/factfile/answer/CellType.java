package factfile.answer;

import factfile.model.text.Worded;
import java.util.List;

/**
 * What the cells of a column are.
 *
 * @param shape the type that they have where they are not absent
 * @param isOptional whether they may be absent: {@code null} in JSON
 * @param words the words that a text is one of; empty where that is open
 * @param fields of the records in a cell; empty for none
 */
public record CellType(
    Shape shape, boolean isOptional, List<String> words, List<? extends Column<?>> fields) {
  /** The types of {@link Cell}. */
  public enum Shape {
    TEXT,
    TEXTS,
    REF,
    REFS,
    DATE,
    DAY,
    NUMBER,
    FLAG,
    CITES,
    RECORDS,
    RECORD,
    TREE
  }

  /** A text. */
  public static final CellType TEXT = always(Shape.TEXT);

  /** A text, or nothing. */
  public static final CellType TEXT_OR_NONE = optional(Shape.TEXT);

  public static final CellType TEXTS = always(Shape.TEXTS);

  /** An entity, or a publisher, which has no id. */
  public static final CellType REF = always(Shape.REF);

  /** The same, or nothing. */
  public static final CellType REF_OR_NONE = optional(Shape.REF);

  public static final CellType REFS = always(Shape.REFS);

  /** A date in EDTF. */
  public static final CellType DATE = always(Shape.DATE);

  /** A date in EDTF, or nothing. */
  public static final CellType DATE_OR_NONE = optional(Shape.DATE);

  /** A day, or nothing. */
  public static final CellType DAY_OR_NONE = optional(Shape.DAY);

  public static final CellType NUMBER = always(Shape.NUMBER);

  /** A number, or nothing. */
  public static final CellType NUMBER_OR_NONE = optional(Shape.NUMBER);

  public static final CellType FLAG = always(Shape.FLAG);
  public static final CellType CITES = always(Shape.CITES);
  public static final CellType TREE = always(Shape.TREE);

  public CellType {
    words = List.copyOf(words);
    fields = List.copyOf(fields);
  }

  private static CellType always(Shape shape) {
    return new CellType(shape, false, List.of(), List.of());
  }

  private static CellType optional(Shape shape) {
    return new CellType(shape, true, List.of(), List.of());
  }

  /** The word of one of some constants. */
  public static CellType word(Worded... constants) {
    return new CellType(Shape.TEXT, false, Worded.words(constants), List.of());
  }

  /** The same, or nothing. */
  public static CellType wordOrNone(Worded... constants) {
    return new CellType(Shape.TEXT, true, Worded.words(constants), List.of());
  }

  /** Records with these fields. */
  public static CellType records(Column<?>... fields) {
    return new CellType(Shape.RECORDS, false, List.of(), List.of(fields));
  }

  /** A record with these fields, or nothing. */
  public static CellType recordOrNone(Column<?>... fields) {
    return new CellType(Shape.RECORD, true, List.of(), List.of(fields));
  }
}
