package factfile.query;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A whole record as a person reads it: a line a key, in the keys of the format. */
final class RecordEntry {
  private RecordEntry() {}

  static Entry of(Item item, Map<String, Object> tree, List<String> referring) {
    List<Detail> details = new ArrayList<>();
    for (Map.Entry<String, Object> each : tree.entrySet()) {
      add(each.getKey(), each.getValue(), details);
    }
    if (!referring.isEmpty()) {
      details.add(new Detail("referred by", List.of(Span.dim(String.join(", ", referring)))));
    }
    details.add(
        new Detail(
            "stands in", List.of(Span.dim(item.position().file() + ":" + item.position().line()))));
    return new Entry(
        null,
        List.of(),
        "",
        List.of(Span.strong(item.title()), Span.dim(", " + item.kindWord())),
        details,
        null,
        item.everyCite());
  }

  private static void add(String key, Object value, List<Detail> details) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
      list.forEach(each -> details.add(Detail.of(key, flat(each))));
    } else {
      details.add(Detail.of(key, flat(value)));
    }
  }

  private static String flat(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((key, each) -> parts.add(key + ": " + nested(each)));
      return String.join(" · ", parts);
    }
    if (value instanceof List<?> list) {
      List<String> parts = new ArrayList<>();
      list.forEach(each -> parts.add(nested(each)));
      return String.join(", ", parts);
    }
    return value.toString();
  }

  private static String nested(Object value) {
    return value instanceof Map || value instanceof List ? "{" + flat(value) + "}" : flat(value);
  }
}
