package factfile.export;

import factfile.model.record.Source;
import factfile.render.text.Markup;
import java.util.List;

/** RIS, for EndNote and others: a tag a line, lines ended as the format has them. */
final class Ris {
  private Ris() {}

  static String write(List<Source> sources) {
    StringBuilder text = new StringBuilder();
    for (Source source : sources) {
      String url = Attribution.web(source.url());
      tag("TY", url == null ? "NEWS" : "ELEC", text);
      tag("ID", source.id(), text);
      tag("AU", source.publisher(), text);
      tag("TI", source.headline(), text);
      DateParts published = DateParts.of(source.published());
      if (published != null) {
        tag("PY", published.ris().substring(0, 4), text);
        tag("DA", published.ris(), text);
      }
      DateParts retrieved = DateParts.of(source.retrieved());
      tag("Y2", retrieved == null ? null : retrieved.ris(), text);
      tag("UR", url, text);
      tag("LA", source.language(), text);
      tag("N1", SourceNote.of(source), text);
      text.append("ER  - \r\n");
    }
    return text.toString();
  }

  private static void tag(String name, String value, StringBuilder text) {
    if (value != null) {
      text.append(name).append("  - ").append(Markup.line(value).strip()).append("\r\n");
    }
  }
}
