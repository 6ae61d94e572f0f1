package factfile.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the head of a page says of it. */
final class PageImprint {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?![\\d-]).*");

  private PageImprint() {}

  static Imprint of(org.jsoup.nodes.Document page) {
    StringBuilder data = new StringBuilder();
    for (Element script : page.select("script[type=application/ld+json]")) {
      data.append(script.data()).append('\n');
    }
    String linked = data.toString();
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    Element root = page.selectFirst("html[lang]");
    return new Imprint(
        meta(page, "og:site_name"),
        first(meta(page, "og:title"), Writing.line(page.title())),
        first(
            day(meta(page, "article:published_time")),
            day(value(linked, "datePublished")),
            day(meta(page, "datePublished")),
            day(meta(page, "date"))),
        first(
            address(canonical == null ? null : canonical.attr("href")),
            address(meta(page, "og:url"))),
        language(
            first(
                root == null ? null : root.attr("lang"),
                value(linked, "inLanguage"),
                meta(page, "og:locale"))));
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static String meta(org.jsoup.nodes.Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          name.equalsIgnoreCase(meta.attr("property"))
              || name.equalsIgnoreCase(meta.attr("name"))
              || name.equalsIgnoreCase(meta.attr("itemprop"));
      String content = Writing.line(meta.attr("content"));
      if (named && !content.isEmpty()) {
        return content;
      }
    }
    return null;
  }

  /** Of linked data one key is wanted, wherever in it: no reason to read all of its JSON. */
  private static String value(String json, String key) {
    Matcher found = Pattern.compile('"' + key + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
    return found.find() ? found.group(1).strip() : null;
  }

  private static String day(String time) {
    return time != null && DAY.matcher(time).matches() ? time.substring(0, 10) : null;
  }

  private static String address(String url) {
    return url != null && url.matches("https?://\\S+") ? url : null;
  }

  /** {@code en_GB} is {@code en-GB} elsewhere. */
  private static String language(String tag) {
    String whole = tag == null ? "" : tag.strip().replace('_', '-');
    return whole.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? whole : null;
  }
}
