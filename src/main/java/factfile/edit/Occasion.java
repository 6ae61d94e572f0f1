package factfile.edit;

import factfile.format.Key;
import factfile.format.KeyType;
import java.util.List;
import java.util.Map;

/**
 * What a record was taken from: whoever adds one after the other mostly goes on from there.
 *
 * @param cite the citation, as one types it; empty for none
 * @param day that it happened on, as one types it; empty for none
 */
public record Occasion(String cite, String day) {
  public static final Occasion NONE = new Occasion("", "");

  /** What is longer was not typed. */
  private static final int LONGEST = 200;

  public Occasion {
    cite = typed(cite);
    day = typed(day);
  }

  /** This one, with what it does not tell from an earlier one. */
  Occasion or(Occasion earlier) {
    return new Occasion(cite.isEmpty() ? earlier.cite : cite, day.isEmpty() ? earlier.day : day);
  }

  /** That of the last of all that is added, in whatever list. */
  public static Occasion ofBatches(List<Batch> batches) {
    Occasion found = NONE;
    for (Batch batch : batches) {
      found = batch.kind() == null ? found : of(batch.kind(), batch.items()).or(found);
    }
    return found;
  }

  /** That of the last of some records, or of an item that a record grows by. */
  public static Occasion of(Kind kind, List<Map<String, Object>> items) {
    if (items.isEmpty()) {
      return NONE;
    }
    Map<String, Object> last = items.get(items.size() - 1);
    if (kind == Kind.SOURCE) {
      return new Occasion(last.get("id") + "#", text(last.get("published")));
    }
    Map<String, Object> part = part(kind, last);
    String cite = cited(last.get("cite"));
    return new Occasion(
        cite.isEmpty() ? cited(part.get("cite")) : cite, day(kind.keys(), last, day(kind, part)));
  }

  private static Map<String, Object> part(Kind kind, Map<String, Object> record) {
    Object part = kind.part() == null ? null : record.get(kind.part());
    Object last =
        part instanceof List<?> list && !list.isEmpty() ? list.get(list.size() - 1) : part;
    return last instanceof Map<?, ?> map ? asKeys(map) : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asKeys(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static String day(Kind kind, Map<String, Object> part) {
    return day(kind.partKeys(), part, "");
  }

  /** The first date that it has. */
  private static String day(List<Key> keys, Map<String, Object> block, String otherwise) {
    for (Key key : keys) {
      String day = isDate(key) ? text(block.get(key.name())) : "";
      if (!day.isEmpty()) {
        return day;
      }
    }
    return otherwise;
  }

  /** Whether a key says when something was. */
  public static boolean isDate(Key key) {
    return key.type() == KeyType.DATE
        || key.type() == KeyType.DATING
        || key.type() == KeyType.DAY
        || key.type() == KeyType.EDGE;
  }

  /** Of several citations the last. */
  private static String cited(Object cite) {
    if (cite instanceof List<?> list) {
      return list.isEmpty() ? "" : cited(list.get(list.size() - 1));
    }
    if (cite instanceof Map<?, ?> map) {
      Object at = map.get("at");
      return map.get("source") + (at == null ? "" : "#" + at);
    }
    return text(cite);
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  private static String typed(String text) {
    boolean line = text.length() <= LONGEST;
    for (int i = 0; i < text.length(); i++) {
      line &= !Character.isISOControl(text.charAt(i));
    }
    return line ? text : "";
  }
}
