package factfile.draft.propose;

import factfile.edit.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
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

  public String id() {
    return String.valueOf(keys.get("id"));
  }
}
