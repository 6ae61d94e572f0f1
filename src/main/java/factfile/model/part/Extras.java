package factfile.model.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of a record, or of a part of one, that are kept as they are: a keeper's own ({@code x-…}),
 * and those that only {@code check} heeds ({@code basis}, {@code allow}).
 *
 * @param values by key, in the order of the file: strings, lists and maps of strings
 */
public record Extras(Map<String, Object> values) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
