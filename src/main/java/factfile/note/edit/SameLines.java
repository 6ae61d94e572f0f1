package factfile.note.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each line of a text stands in it. */
final class SameLines {
  private final Map<String, List<Integer>> places = new HashMap<>();

  SameLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<Integer> known = places.get(lines.get(i));
      if (known == null) {
        known = new ArrayList<>(1);
        places.put(lines.get(i), known);
      }
      known.add(i);
    }
  }

  /** The first place of a line from one on; -1 for none. */
  int next(String line, int from) {
    List<Integer> known = places.get(line);
    if (known == null) {
      return -1;
    }
    int found = Collections.binarySearch(known, from);
    int at = found < 0 ? -found - 1 : found;
    return at < known.size() ? known.get(at) : -1;
  }
}
