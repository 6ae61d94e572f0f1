package factfile.cli.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A command line that has been read.
 *
 * @param values the options given, with each of their values; that of a switch is empty
 * @param words what is no option, in order
 */
public record Arguments(Map<Flag, List<String>> values, List<String> words) {
  public Arguments {
    values = values.isEmpty() ? Map.of() : new LinkedHashMap<>(values);
    words = List.copyOf(words);
  }

  public boolean has(Flag flag) {
    return values.containsKey(flag);
  }

  /** The value given, or null; one of a closed set of words in lower case. */
  public String value(Flag flag) {
    List<String> given = values.get(flag);
    if (given == null) {
      return null;
    }
    return flag.value().isWord() ? given.get(0).toLowerCase(Locale.ROOT) : given.get(0);
  }

  /** Every value given; empty for none. */
  public List<String> all(Flag flag) {
    return values.getOrDefault(flag, List.of());
  }

  /** The value of a flag that takes a number; null where it is not given. */
  Integer number(Flag flag) {
    String value = value(flag);
    return value == null ? null : Integer.valueOf(value);
  }
}
