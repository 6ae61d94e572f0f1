package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole record: to a person a line a key, in the keys of the format.
 *
 * @param tree the record in the keys of the format
 * @param referring ids of the records that name it
 */
public record ShowRow(Item item, Map<String, Object> tree, List<String> referring) implements Row {
  @Override
  public List<Citation> cites() {
    return item.everyCite();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    for (Map.Entry<String, Object> each : tree.entrySet()) {
      if (!item.title().equals(each.getValue())) {
        add(each.getKey(), each.getValue(), details);
      }
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
        cites());
  }

  private static void add(String key, Object value, List<Detail> details) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
      for (Object each : list) {
        details.add(Detail.of(key, flat(each)));
      }
    } else {
      details.add(Detail.of(key, flat(value)));
    }
  }

  private static String flat(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      for (Map.Entry<?, ?> each : map.entrySet()) {
        parts.add(each.getKey() + ": " + nested(each.getValue()));
      }
      return String.join(" · ", parts);
    }
    if (value instanceof List<?> list) {
      List<String> parts = new ArrayList<>();
      for (Object each : list) {
        parts.add(nested(each));
      }
      return String.join(", ", parts);
    }
    return value.toString();
  }

  private static String nested(Object value) {
    return value instanceof Map || value instanceof List ? "{" + flat(value) + "}" : flat(value);
  }
}
