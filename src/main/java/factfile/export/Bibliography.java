package factfile.export;

import factfile.model.record.Source;
import factfile.query.words.DayProse;
import factfile.render.text.Markup;
import java.util.List;

/** A list of sources, for people. */
final class Bibliography {
  private Bibliography() {}

  static String markdown(List<Source> sources) {
    StringBuilder text = new StringBuilder();
    for (Source source : sources) {
      text.append("- ").append(of(source)).append('\n');
    }
    return text.toString();
  }

  /** One of them, in Markdown, its last stop included. */
  static String of(Source source) {
    StringBuilder text = new StringBuilder(Markup.markdown(source.publisher()));
    if (source.headline() != null) {
      text.append(": “").append(Markup.markdown(source.headline())).append('”');
    }
    text.append(
        source.published() == null
            ? ", day of publication not on record; speaks of events to "
                + DayProse.of(source.upTo())
            : ", " + DayProse.of(source.published()));
    String url = Attribution.web(source.url());
    if (url != null) {
      text.append(", <").append(Markup.address(url)).append('>');
    } else if (source.url() != null) {
      text.append(", ").append(Markup.code(source.url()));
    }
    if (source.retrieved() != null) {
      text.append(", retrieved ").append(DayProse.of(source.retrieved()));
    }
    return text.append('.').toString();
  }
}
