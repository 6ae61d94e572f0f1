package factfile.load;

import factfile.load.Reference.Target;
import factfile.model.Edtf;
import factfile.model.EdtfException;
import factfile.model.FactDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids, tags and dates stand in a file again and again; those that are equal become one, which
 * halves what a large base takes.
 */
final class Shared {
  /** Longer texts hardly ever stand twice. */
  private static final int SHORT = 24;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, FactDate> dates = new HashMap<>();
  private final Map<Target, Set<String>> referred = new EnumMap<>(Target.class);

  /** Whether nothing in the file has referred to it as that before. */
  boolean isFirst(String id, Target target) {
    Set<String> ids = referred.get(target);
    if (ids == null) {
      ids = new HashSet<>();
      referred.put(target, ids);
    }
    return ids.add(id);
  }

  String text(String text) {
    if (text.length() > SHORT) {
      return text;
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /**
   * @throws EdtfException as {@link Edtf#parse}
   */
  FactDate date(String text) throws EdtfException {
    FactDate date = dates.get(text);
    if (date == null) {
      date = Edtf.parse(text);
      dates.put(text, date);
    }
    return date;
  }
}
