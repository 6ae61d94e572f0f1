package factfile.export;

import factfile.model.FactDate;
import factfile.model.Source;
import factfile.render.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSL-JSON 1.0, for Zotero, pandoc and others. */
final class CslJson {
  private CslJson() {}

  static String write(List<Source> sources) {
    List<Object> items = new ArrayList<>();
    for (Source source : sources) {
      items.add(item(source));
    }
    return JsonTree.of(items);
  }

  private static Map<String, Object> item(Source source) {
    String url = Attribution.web(source.url());
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", source.id());
    item.put("type", url == null ? "document" : "webpage");
    put(item, "title", source.title());
    put(item, "author", List.of(literal(source.publisher())));
    putDate(item, "issued", source.published());
    putDate(item, "accessed", source.retrieved());
    put(item, "URL", url);
    put(item, "language", source.language());
    put(item, "note", DateParts.note(source));
    return item;
  }

  /** The name of a body, in one piece. */
  private static Map<String, Object> literal(String name) {
    Map<String, Object> author = new LinkedHashMap<>();
    author.put("literal", name);
    return author;
  }

  private static void put(Map<String, Object> item, String key, Object value) {
    if (value != null) {
      item.put(key, value);
    }
  }

  private static void putDate(Map<String, Object> item, String key, FactDate date) {
    DateParts parts = DateParts.of(date);
    if (parts != null) {
      Map<String, Object> variable = new LinkedHashMap<>();
      variable.put("date-parts", List.of(parts.list()));
      if (DateParts.isRough(date)) {
        variable.put("circa", true);
      }
      item.put(key, variable);
    }
  }
}
