package factfile.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A command line that has been read.
 *
 * @param values the options given; a switch has an empty value
 * @param words what is no option, in order
 */
record Arguments(Map<Flag, String> values, List<String> words) {
  Arguments {
    values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    words = List.copyOf(words);
  }

  boolean has(Flag flag) {
    return values.containsKey(flag);
  }

  /** The value given, or null. */
  String value(Flag flag) {
    return values.get(flag);
  }

  /** The value of a flag that takes a number; null where it is not given. */
  Integer number(Flag flag) {
    String value = values.get(flag);
    return value == null ? null : Integer.valueOf(value);
  }
}
