package factfile.draft.hold;

import factfile.draft.propose.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A proposal without one of its values. */
final class Pruned {
  /** What a record can do without. */
  private static final Set<String> SPARED =
      Set.of("who", "to", "place", "date", "said_by", "roles", "title", "of", "aliases", "check");

  private Pruned() {}

  /**
   * @param path of the key, as {@code values.date}; null for the whole record
   * @return null where the record is nothing without it
   */
  static Proposal of(Proposal proposal, String path) {
    String[] names = path == null ? new String[0] : path.split("\\.", -1);
    String last = names.length == 0 ? "" : names[names.length - 1];
    boolean own = names.length == 1 && last.equals("title");
    if (!SPARED.contains(last) || own) {
      return null;
    }
    Object pruned = without(proposal.keys(), names, 0);
    if (!(pruned instanceof Map<?, ?> map) || pruned.equals(proposal.keys())) {
      return null;
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    map.forEach((key, value) -> keys.put(String.valueOf(key), value));
    return new Proposal(
        proposal.kind(), keys, proposal.paragraph(), proposal.at(), proposal.words());
  }

  private static Object without(Object value, String[] names, int depth) {
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(without(item, names, depth)));
      items.removeIf(item -> item == null);
      return items.isEmpty() ? null : items;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    map.forEach((key, each) -> keys.put(String.valueOf(key), each));
    if (depth == names.length - 1) {
      // A role is nothing without its title.
      boolean role = depth > 0 && names[depth].equals("title");
      keys.remove(names[depth]);
      if (names[depth].equals("said_by")) {
        return keys.size() == 2 ? keys.get("source") + "#" + keys.get("at") : keys;
      }
      return role || keys.isEmpty() ? null : keys;
    }
    Object inner = without(keys.get(names[depth]), names, depth + 1);
    if (inner == null) {
      keys.remove(names[depth]);
    } else {
      keys.put(names[depth], inner);
    }
    return keys;
  }
}
