package factfile.picture;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import java.util.Locale;

/**
 * A part of a page: an answer, and the drawing of it where there is one.
 *
 * @param drawing null for none
 */
public record PageSection(String title, Answer answer, Drawing drawing) {
  /** What it is called in addresses; no id of a base has a `_`. */
  String anchor() {
    return "_" + title.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
