package factfile.cli.line;

import factfile.edit.Kind;
import factfile.model.record.Item;
import java.util.List;
import java.util.Map;

/**
 * What is to be added.
 *
 * @param to the record that grows; null for new records
 * @param items new records, or the one item of the part that grows; none where only passages come
 * @param passages fingerprints of passages of a source, which come with it
 */
public record Wanted(
    Kind kind, Item to, List<Map<String, Object>> items, List<Map<String, Object>> passages) {
  public static Wanted records(Kind kind, List<Map<String, Object>> records) {
    return new Wanted(kind, null, records, List.of());
  }

  public static Wanted more(Kind kind, Item to, Map<String, Object> item) {
    return new Wanted(kind, to, List.of(item), List.of());
  }

  /** A source, unless it is there, with fingerprints of its passages. */
  public static Wanted source(
      Map<String, Object> record, Item there, List<Map<String, Object>> passages) {
    return new Wanted(Kind.SOURCE, there, there == null ? List.of(record) : List.of(), passages);
  }

  /** What messages point at: it stands in no file yet. */
  public String name() {
    if (items.isEmpty()) {
      return "new passages";
    }
    if (to == null) {
      return items.size() == 1 ? "new " + kind.word() : "new " + kind.list();
    }
    return "new " + singular(kind.part());
  }

  /**
   * What the user is told of each file that it changes.
   *
   * @param file 0 for the first
   */
  public String name(int file) {
    boolean prints = items.isEmpty() || file > 0;
    return !prints
        ? name()
        : passages.size() == 1 ? "1 new fingerprint of" : passages.size() + " new fingerprints of";
  }

  private static String singular(String part) {
    return part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
  }
}
