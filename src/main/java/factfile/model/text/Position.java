package factfile.model.text;

/**
 * Where something stands in the files of a base.
 *
 * @param file path as shown to people, relative to the folder of the base's manifest
 * @param line 1-based line
 * @param column 1-based column, counted in characters (UTF-16 units)
 */
public record Position(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
