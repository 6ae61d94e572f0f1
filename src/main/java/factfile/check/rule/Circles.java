package factfile.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds ids that lead back to themselves. */
public final class Circles {
  private final Function<String, List<String>> next;

  /** Ids that have been walked through to the end, and those on the way, with their place in it. */
  private final Map<String, Boolean> done = new HashMap<>();

  private final List<List<String>> circles = new ArrayList<>();

  private Circles(Function<String, List<String>> next) {
    this.next = next;
  }

  /**
   * Each circle, from the first of the ids that lies in it, back to that.
   *
   * @param next the ids that one leads to
   */
  public static List<List<String>> among(
      Iterable<String> ids, Function<String, List<String>> next) {
    Circles circles = new Circles(next);
    for (String id : ids) {
      circles.walk(id);
    }
    return circles.circles;
  }

  /** A step on the way, and how many of those that it leads to have been tried. */
  private static final class Step {
    private final String id;
    private final List<String> next;
    private int tried;

    Step(String id, List<String> next) {
      this.id = id;
      this.next = next;
    }
  }

  private void walk(String start) {
    List<Step> way = new ArrayList<>();
    enter(start, way);
    while (!way.isEmpty()) {
      Step last = way.get(way.size() - 1);
      if (last.tried == last.next.size()) {
        done.put(last.id, true);
        way.remove(way.size() - 1);
      } else {
        String id = last.next.get(last.tried++);
        if (Boolean.FALSE.equals(done.get(id))) {
          addCircle(id, way);
        } else {
          enter(id, way);
        }
      }
    }
  }

  private void enter(String id, List<Step> way) {
    if (done.putIfAbsent(id, false) == null) {
      way.add(new Step(id, next.apply(id)));
    }
  }

  private void addCircle(String id, List<Step> way) {
    List<String> circle = new ArrayList<>();
    for (Step step : way) {
      if (!circle.isEmpty() || step.id.equals(id)) {
        circle.add(step.id);
      }
    }
    circle.add(id);
    circles.add(circle);
  }

  /** {@code a → b → a}. */
  public static String words(List<String> circle) {
    return "`" + String.join("` → `", circle) + "`";
  }
}
