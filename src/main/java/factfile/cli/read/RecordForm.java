package factfile.cli.read;

import factfile.draft.propose.CheckWords;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.KeyType;
import factfile.format.RecordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A proposed record as lines that can be mended one by one. */
final class RecordForm {
  private static final String CITE = "cite";
  private static final String BY = "said_by";

  /** Shown where they are empty, too: a record says more with them. */
  private static final Set<String> WANTED = Set.of("date", "due", "value");

  private RecordForm() {}

  /** The lines that a form shows: what is filled in, and what has to be or should. */
  static List<FormLine> lines(Proposal proposal) {
    List<FormLine> lines = new ArrayList<>();
    for (FormLine line : every(proposal)) {
      boolean hidden = line.key() != null && line.key().type() == KeyType.ID;
      boolean cited = line.key() != null && line.key().type() == KeyType.CITATION;
      boolean wanted = !line.text().isEmpty() || isWanted(proposal, line);
      if (!hidden && !cited && wanted) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isWanted(Proposal proposal, FormLine line) {
    boolean own = line.path().size() == 1 || proposal.kind() == Kind.COUNT;
    return own && (line.key().isRequired() || WANTED.contains(line.key().name()));
  }

  /** All lines that it could have, the one that names the record first. */
  static List<FormLine> every(Proposal proposal) {
    Kind kind = proposal.kind();
    List<FormLine> lines = new ArrayList<>();
    lines.add(line(proposal, kind.key(kind.naming()), List.of()));
    List<FormLine> part = new ArrayList<>();
    for (Key key : kind.partKeys()) {
      part.add(line(proposal, key, List.of(kind.part())));
    }
    // A count is its values.
    if (kind == Kind.COUNT) {
      lines.addAll(part);
    }
    for (Key key : kind.keys()) {
      if (!key.option().equals(kind.naming())) {
        lines.add(line(proposal, key, List.of()));
      }
    }
    if (kind != Kind.COUNT) {
      lines.addAll(part);
    }
    for (List<String> cite : List.of(List.of(CITE), List.of(String.valueOf(kind.part()), CITE))) {
      if (at(proposal.keys(), cite) instanceof Map<?, ?> map && map.get(BY) != null) {
        List<String> path = new ArrayList<>(cite);
        path.add(BY);
        lines.add(new FormLine(FormLine.SAID_BY, path, null, text(map.get(BY)), null));
      }
    }
    return lines;
  }

  private static FormLine line(Proposal proposal, Key key, List<String> before) {
    List<String> path = new ArrayList<>(before);
    path.addAll(Kind.path(key));
    String text = text(at(proposal.keys(), path));
    return new FormLine(key.option().replace('_', ' '), path, key, text, null);
  }

  /** The first line that has to have a value and has none; null where all have one. */
  static FormLine missing(Proposal proposal) {
    for (FormLine line : lines(proposal)) {
      if (line.isMissing()) {
        return line;
      }
    }
    return null;
  }

  private static Object at(Object record, List<String> path) {
    Object here = record;
    for (String name : path) {
      if (here instanceof List<?> list) {
        here = list.isEmpty() ? null : list.get(0);
      }
      here = here instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return here;
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>();
      list.forEach(item -> items.add(text(item)));
      return String.join(", ", items);
    }
    return String.valueOf(value);
  }

  /**
   * The same with another value.
   *
   * @param values none to leave it out
   */
  static Proposal with(Proposal proposal, FormLine line, List<String> values) {
    Object value = values.isEmpty() ? null : values.size() == 1 ? values.get(0) : values;
    Map<String, Object> keys = new LinkedHashMap<>(proposal.keys());
    List<String> path = line.path();
    String first = path.get(0);
    Object before = keys.get(first);
    boolean newPart = path.size() > 1 && first.equals(proposal.kind().part()) && before == null;
    Object after = put(newPart ? List.of(Map.of()) : before, path.subList(1, path.size()), value);
    if (after == null) {
      keys.remove(first);
    } else {
      keys.put(first, after);
    }
    return ordered(proposal, keys);
  }

  private static Object put(Object node, List<String> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    if (node instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list);
      Object first = put(items.get(0), path, value);
      if (first instanceof Map<?, ?> map && map.isEmpty()) {
        items.remove(0);
      } else {
        items.set(0, first);
      }
      return items.isEmpty() ? null : items;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> before) {
      before.forEach((key, each) -> map.put(String.valueOf(key), each));
    }
    Object inner = put(map.get(path.get(0)), path.subList(1, path.size()), value);
    map.remove(path.get(0));
    if (inner != null) {
      map.put(path.get(0), inner);
    }
    boolean plain = path.get(0).equals(BY) && inner == null && map.size() == 2;
    return plain ? map.get("source") + "#" + map.get("at") : map;
  }

  /** The same with words for prose. */
  static Proposal checked(Proposal proposal, CheckWords words) {
    Map<String, Object> keys = new LinkedHashMap<>(proposal.keys());
    keys.put("check", words.block());
    return ordered(proposal, keys);
  }

  /** Another id, and the keys in the order in which the format writes them. */
  static Proposal called(Proposal proposal, String id) {
    Map<String, Object> keys = new LinkedHashMap<>(proposal.keys());
    keys.put("id", id);
    return ordered(proposal, keys);
  }

  private static Proposal ordered(Proposal proposal, Map<String, Object> keys) {
    Kind kind = proposal.kind();
    KeyBlock block = kind == Kind.TERM ? KeyBlock.TERM : RecordList.under(kind.list()).block();
    Map<String, Object> sorted = new LinkedHashMap<>();
    for (Key key : block.keys()) {
      if (keys.containsKey(key.name())) {
        sorted.put(key.name(), keys.get(key.name()));
      }
    }
    keys.forEach(sorted::putIfAbsent);
    return new Proposal(kind, sorted, proposal.paragraph(), proposal.at(), proposal.words());
  }
}
