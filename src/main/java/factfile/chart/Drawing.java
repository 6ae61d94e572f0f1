package factfile.chart;

import factfile.model.Source;
import java.util.List;

/**
 * An answer as it is drawn.
 *
 * @param asked the day that axes of days mark; null where there are none
 * @param notices what was left out, a sentence each
 * @param sources those cited by its marks
 */
public record Drawing(
    String title, List<Lane> lanes, Asked asked, List<String> notices, List<Source> sources) {
  public Drawing {
    lanes = List.copyOf(lanes);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
  }
}
