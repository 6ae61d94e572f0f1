package factfile.export;

import factfile.model.date.FactDate;
import factfile.model.record.Source;
import factfile.query.words.DayProse;
import factfile.render.data.JsonTree;
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
    item.put("type", url == null ? "article-newspaper" : "webpage");
    put(item, "title", source.headline());
    put(item, "author", List.of(Map.of("literal", source.publisher())));
    put(item, "issued", date(source.published()));
    put(item, "accessed", date(source.retrieved()));
    put(item, "URL", url);
    put(item, "language", source.language());
    put(item, "note", SourceNote.of(source));
    return item;
  }

  private static void put(Map<String, Object> item, String key, Object value) {
    if (value != null) {
      item.put(key, value);
    }
  }

  /** In words where its parts would say more than is known. */
  private static Map<String, Object> date(FactDate date) {
    if (date == null) {
      return null;
    }
    DateParts parts = DateParts.of(date);
    return parts == null
        ? Map.of("literal", DayProse.of(date))
        : Map.of("date-parts", List.of(parts.list()));
  }
}
