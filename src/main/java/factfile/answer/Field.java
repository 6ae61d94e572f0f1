package factfile.answer;

import java.util.Locale;

/**
 * What there is to know of a column.
 *
 * @param name the same in JSON, in tables and for {@code --fields}
 * @param type what its cells are
 * @param meaning what it says, for the manual
 */
public record Field(String name, CellType type, String meaning) {
  /** A column that is one of an enumeration is called as its constant. */
  public static Field of(Enum<?> column, CellType type, String meaning) {
    return new Field(column.name().toLowerCase(Locale.ROOT), type, meaning);
  }
}
