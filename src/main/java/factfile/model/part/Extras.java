package factfile.model.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A keeper's own keys ({@code x-…}) of a record, kept as they are.
 *
 * @param values by key, in the order of the file: strings, lists and maps of strings
 */
public record Extras(Map<String, Object> values) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
