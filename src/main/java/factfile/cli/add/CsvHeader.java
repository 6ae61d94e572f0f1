package factfile.cli.add;

import factfile.cli.line.KeyOptions;
import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import factfile.model.text.Nearest;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recognises CSV by its first line, whose cells are keys as the options name them. What has another
 * form does not get as far as to load a reader of CSV.
 */
final class CsvHeader {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private CsvHeader() {}

  /**
   * The rows as records; null for what is no CSV.
   *
   * @param kind null where each row says its own
   */
  static YamlText read(InputText input, Kind kind) {
    String first = input.text().lines().findFirst().orElse("");
    if (!first.isEmpty() && "{[-#%".indexOf(first.charAt(0)) >= 0) {
      return null;
    }
    char best = 0;
    int most = 0;
    for (char separator : SEPARATORS) {
      int known = 0;
      List<String> cells = cells(first, separator);
      for (String cell : cells) {
        known += isKey(cell, kind) ? 1 : 0;
      }
      boolean header = known == cells.size() || (cells.size() > 1 && 2 * known >= cells.size());
      if (header && known > most) {
        most = known;
        best = separator;
      }
    }
    return most == 0 ? null : new CsvTable(input, kind, best).read();
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(String.valueOf(separator), -1)) {
      cells.add(key(cell.strip().replace("\"", "")));
    }
    return cells;
  }

  /** The name of a key, as a header may write it. */
  static String key(String cell) {
    String key = cell.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return key.equals("outcome") ? "status" : key;
  }

  static boolean isKey(String key, Kind kind) {
    if (kind != null) {
      return key.equals("id") || key.equals("said_by") || kind.key(key) != null;
    }
    boolean any = key.equals("kind");
    for (Kind each : Kind.values()) {
      any |= isKey(key, each);
    }
    return any;
  }

  /** A cell of the header that names no key. */
  static Problem unknown(InputText input, Node.Scalar cell, Kind kind) {
    List<String> keys = new ArrayList<>();
    for (Kind each : kind == null ? Kind.values() : new Kind[] {kind}) {
      for (String option : KeyOptions.options(each).split(", ", -1)) {
        keys.add(option.substring(2).replace('-', '_'));
      }
    }
    String nearest = Nearest.to(cell.text(), keys);
    return input.error(
        "unknown-key",
        cell,
        "`"
            + cell.text()
            + "` is no key of "
            + (kind == null ? "any record" : KeyOptions.article(kind)),
        nearest == null
            ? "the first line of CSV names keys: id, "
                + (kind == null ? "kind, …" : String.join(", ", keys))
            : "did you mean `" + nearest + "`?");
  }
}
