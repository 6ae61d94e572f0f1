package factfile.chart;

import factfile.answer.Answer;
import factfile.model.record.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An answer as it is drawn.
 *
 * @param told what is no drawing, as a number alone is not: words that stand below
 * @param asked the day that axes of days mark; null where there are none
 * @param notices what was left out, a sentence each
 * @param sources those cited by its marks
 */
public record Drawing(
    String title,
    List<Lane> lanes,
    List<Mark> told,
    Asked asked,
    List<String> notices,
    List<Source> sources) {
  /** What a key says of a gap in an axis. */
  public static final String LEFT_OUT = "left out; the scale changes there";

  /** What stands above that which is not drawn. */
  public static final String TOLD = "A single value each";

  public Drawing {
    lanes = List.copyOf(lanes);
    told = List.copyOf(told);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
  }

  static Drawing ofDays(Answer<?> answer, List<Lane> lanes, Asked asked) {
    return new Drawing(answer.title(), lanes, List.of(), asked, answer.notices(), answer.sources());
  }

  /** What its strokes tell, for a key. */
  public SortedSet<Sign> signs() {
    SortedSet<Sign> signs = new TreeSet<>();
    for (Lane lane : lanes) {
      for (Mark mark : lane.marks()) {
        for (Stroke stroke : mark.strokes()) {
          signs.add(stroke.sign());
          if (stroke.head() != null) {
            signs.add(stroke.head());
          }
        }
      }
    }
    return signs;
  }

  /** Whether any of its axes is one of days. */
  public boolean hasDays() {
    return lanes.stream().anyMatch(lane -> lane.axis().isOfDays());
  }

  /** Whether any of its axes leaves something out. */
  public boolean hasGaps() {
    return lanes.stream().anyMatch(lane -> !lane.axis().gaps().isEmpty());
  }
}
