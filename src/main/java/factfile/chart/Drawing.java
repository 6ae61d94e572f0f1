package factfile.chart;

import factfile.chart.Stroke.Style;
import factfile.model.record.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An answer as it is drawn.
 *
 * @param asked the day that axes of days mark; null where there are none
 * @param notices what was left out, a sentence each
 * @param sources those cited by its marks
 */
public record Drawing(
    String title, List<Lane> lanes, Asked asked, List<String> notices, List<Source> sources) {
  /** What a key says of a break in an axis. */
  public static final String LEFT_OUT = "days left out; the scale changes there";

  public Drawing {
    lanes = List.copyOf(lanes);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
  }

  /** What its strokes tell, for a key. */
  public Set<Style> styles() {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (Lane lane : lanes) {
      for (Mark mark : lane.marks()) {
        for (Stroke stroke : mark.strokes()) {
          styles.add(stroke.style());
        }
      }
    }
    return styles;
  }

  /** Whether any of its axes is one of days. */
  public boolean hasDays() {
    return lanes.stream().anyMatch(lane -> lane.axis().isOfDays());
  }

  /** Whether any of its axes leaves something out. */
  public boolean hasBreaks() {
    return lanes.stream().anyMatch(lane -> !lane.axis().breaks().isEmpty());
  }
}
