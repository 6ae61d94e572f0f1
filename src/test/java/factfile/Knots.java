package factfile;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Classes that can only be read together, since each leads to all others: the strongly connected
 * components of the program (Tarjan, 1972). Nested classes count as the one they stand in.
 */
final class Knots {
  private final Map<String, Set<String>> known = new TreeMap<>();
  private final Map<String, Integer> number = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final List<Set<String>> knots = new ArrayList<>();

  private Knots() {}

  /** The knots of more classes than so many, each in order of the names. */
  static List<Set<String>> largerThan(int most, Iterable<JavaClass> classes) {
    Knots search = new Knots();
    for (JavaClass each : classes) {
      Set<String> known = search.known.computeIfAbsent(file(each), name -> new TreeSet<>());
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        known.add(file(dependency.getTargetClass()));
      }
    }
    for (String each : search.known.keySet()) {
      if (!search.number.containsKey(each)) {
        search.visit(each);
      }
    }
    search.knots.removeIf(knot -> knot.size() <= most);
    return search.knots;
  }

  private static String file(JavaClass nested) {
    JavaClass outer = nested.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getName();
  }

  private void visit(String name) {
    number.put(name, number.size());
    lowest.put(name, number.get(name));
    open.push(name);
    isOpen.add(name);
    for (String next : known.get(name)) {
      if (!known.containsKey(next)) {
        continue;
      }
      if (!number.containsKey(next)) {
        visit(next);
        lowest.merge(name, lowest.get(next), Math::min);
      } else if (isOpen.contains(next)) {
        lowest.merge(name, number.get(next), Math::min);
      }
    }
    if (lowest.get(name).equals(number.get(name))) {
      close(name);
    }
  }

  private void close(String first) {
    Set<String> knot = new TreeSet<>();
    String last;
    do {
      last = open.pop();
      isOpen.remove(last);
      knot.add(last);
    } while (!last.equals(first));
    knots.add(knot);
  }
}
