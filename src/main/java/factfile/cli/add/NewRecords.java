package factfile.cli.add;

import factfile.edit.Batch;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records that are new to a base, and what is new in those that it has. */
final class NewRecords {
  private final Map<Kind, List<Node.Mapping>> records = new EnumMap<>(Kind.class);
  private final Map<Place, List<Node>> growing = new LinkedHashMap<>();

  /** A list in a record that is there. */
  private record Place(Kind kind, String id, String list) {}

  void add(Kind kind, Node.Mapping record) {
    Node.Entry id = record.entry("id");
    Node.Mapping ordered = id == null ? record : Records.with(record, "id", id.value());
    records.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(ordered);
  }

  /** The place of a record among the new ones of its kind; -1 for none. */
  private int place(Kind kind, String id) {
    List<Node.Mapping> all = records.getOrDefault(kind, List.of());
    for (int i = 0; i < all.size(); i++) {
      if (Records.text(all.get(i), "id").equals(id)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Kind kind, String id) {
    return place(kind, id) >= 0;
  }

  /** Items of a list of a record, new or not. */
  void grow(Kind kind, String id, String list, List<Node> items) {
    int place = place(kind, id);
    if (items.isEmpty()) {
      return;
    }
    if (place < 0) {
      growing
          .computeIfAbsent(new Place(kind, id, list), ignored -> new ArrayList<>())
          .addAll(items);
    } else {
      List<Node.Mapping> all = records.get(kind);
      all.set(place, Records.grown(all.get(place), list, items));
    }
  }

  /** All of it, what others name first. Terms of new resolutions stand in these. */
  List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    Map<String, List<Node>> terms = new LinkedHashMap<>();
    for (Node.Mapping term : records.getOrDefault(Kind.TERM, List.of())) {
      String resolution = Batch.resolution(Records.of(term));
      if (has(Kind.RESOLUTION, resolution)) {
        grow(Kind.RESOLUTION, resolution, "terms", List.of(term));
      } else {
        terms.computeIfAbsent(resolution, ignored -> new ArrayList<>()).add(term);
      }
    }
    for (Kind kind : ORDER) {
      if (records.containsKey(kind)) {
        List<Node> given = List.copyOf(records.get(kind));
        batches.add(Batch.records(kind, trees(given), given));
      }
    }
    for (List<Node> given : terms.values()) {
      batches.add(Batch.records(Kind.TERM, trees(given), given));
    }
    for (Map.Entry<Place, List<Node>> each : growing.entrySet()) {
      Place place = each.getKey();
      List<Node> given = each.getValue();
      batches.add(Batch.more(place.kind(), place.list(), place.id(), trees(given), given));
    }
    return batches;
  }

  /** As a file of a base has its lists. */
  private static final List<Kind> ORDER =
      List.of(
          Kind.SOURCE,
          Kind.ENTITY,
          Kind.EVENT,
          Kind.COUNT,
          Kind.DEADLINE,
          Kind.RESOLUTION,
          Kind.STATEMENT);

  static Batch passages(List<Node.Mapping> passages) {
    List<Node> given = List.copyOf(passages);
    return Batch.passages(trees(given), given);
  }

  private static List<Map<String, Object>> trees(List<Node> given) {
    List<Map<String, Object>> trees = new ArrayList<>();
    for (Node each : given) {
      trees.add(Records.of((Node.Mapping) each));
    }
    return trees;
  }
}
