package factfile.export;

import factfile.model.Source;
import factfile.query.DateWords;
import factfile.render.Markup;
import java.util.List;

/** A list of sources, for people. */
final class References {
  private References() {}

  static String markdown(List<Source> sources) {
    StringBuilder text = new StringBuilder();
    for (Source source : sources) {
      text.append("- ").append(Markup.markdown(source.publisher()));
      if (source.headline() != null) {
        text.append(": “").append(Markup.markdown(source.headline())).append('”');
      }
      text.append(
          source.published() == null
              ? ", day of publication not on record; speaks of events to "
                  + DateWords.full(source.upTo())
              : ", " + DateWords.full(source.published()));
      String url = Attribution.web(source.url());
      if (url != null) {
        text.append(", <").append(Markup.address(url)).append('>');
      }
      if (source.retrieved() != null) {
        text.append(", retrieved ").append(DateWords.full(source.retrieved()));
      }
      text.append(".\n");
    }
    return text.toString();
  }
}
