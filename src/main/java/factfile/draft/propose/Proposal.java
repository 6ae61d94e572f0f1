package factfile.draft.propose;

import factfile.edit.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record that a passage bears out, as far as can be told without a reader.
 *
 * @param keys as a file of a base has them, the id first; values are strings, lists and maps
 * @param paragraph the number of the paragraph that it is drawn from
 * @param at the sentence that it is drawn from: {@code p4s2}
 * @param words the sentence
 */
public record Proposal(
    Kind kind, Map<String, Object> keys, int paragraph, String at, String words) {
  public Proposal {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** The first item of the part that grows: a value of a count; empty for none. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> part() {
    Object part = keys.get(kind.part());
    return part instanceof List<?> list && list.get(0) instanceof Map<?, ?> map
        ? (Map<String, Object>) map
        : Map.of();
  }

  /** What it is known by from one reading of its document to the next, whatever its id is then. */
  public String mark() {
    String naming = String.valueOf(keys.get(kind.naming()));
    Object value = part().get("value");
    String said = value == null ? naming : value + " " + naming;
    return kind.word() + " " + at + " " + said.replaceAll("\\s+", " ").strip();
  }

  public String id() {
    return String.valueOf(keys.get("id"));
  }
}
