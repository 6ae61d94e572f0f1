package factfile.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marks as they are shared out among lanes. */
final class Lanes {
  private record Open(String heading, List<Mark> marks) {}

  private final Map<String, Open> lanes = new LinkedHashMap<>();

  /** A lane that stands in this place, should there be marks for it. */
  void reserve(String heading) {
    lanes.put(heading, new Open(heading, new ArrayList<>()));
  }

  /**
   * @param key what lanes of one heading are told apart by
   */
  void add(String key, String heading, Mark mark) {
    Open lane = lanes.get(key);
    if (lane == null) {
      lane = new Open(heading, new ArrayList<>());
      lanes.put(key, lane);
    }
    lane.marks().add(mark);
  }

  /** All on one axis of days; none where there are no marks. */
  List<Lane> on(Asked asked) {
    List<Mark> all = new ArrayList<>();
    for (Open lane : lanes.values()) {
      all.addAll(lane.marks());
    }
    if (all.isEmpty()) {
      return List.of();
    }
    Axis axis = DayAxis.of(all, asked);
    List<Lane> made = new ArrayList<>();
    for (Open lane : lanes.values()) {
      if (!lane.marks().isEmpty()) {
        made.add(new Lane(lane.heading(), axis, lane.marks()));
      }
    }
    return made;
  }

  /** Each on an axis of its own numbers. */
  List<Lane> byValue() {
    List<Lane> made = new ArrayList<>();
    for (Open lane : lanes.values()) {
      made.add(new Lane(lane.heading(), ValueAxis.of(lane.marks()), lane.marks()));
    }
    return made;
  }
}
