package factfile.edit;

import factfile.format.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values given for the keys of one record, from which the record is made as the format has it.
 *
 * @param said who is cited as having said so, beside each citation; null for nobody
 */
public record Given(Kind kind, String id, Map<String, List<String>> values, String said) {
  public Given {
    values = new LinkedHashMap<>(values);
  }

  /** The first key given that the kind has not got; null where all are known. */
  public String unknown() {
    for (String name : values.keySet()) {
      if (kind.key(name) == null) {
        return name;
      }
    }
    return null;
  }

  /** The first key given that only a new record takes; null where all belong to the part. */
  public String beyondPart() {
    for (String name : values.keySet()) {
      if (Key.asked(kind.partKeys(), name) == null) {
        return name;
      }
    }
    return null;
  }

  /** A whole record, with an item of its part where one is given. */
  public Map<String, Object> record() {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", id);
    for (Key key : kind.keys()) {
      if (values.containsKey(key.option())) {
        put(record, Kind.path(key), value(key.option()));
      }
    }
    if (!kind.partKeys().isEmpty() && values.containsKey(kind.partKeys().get(0).option())) {
      Map<String, Object> part = part();
      part.keySet().removeIf(name -> isSaidBefore(name));
      record.put(kind.part(), List.of(part));
    }
    return record;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> record, List<String> path, Object value) {
    Map<String, Object> block = record;
    for (String around : path.subList(0, path.size() - 1)) {
      block = (Map<String, Object>) block.computeIfAbsent(around, key -> new LinkedHashMap<>());
    }
    block.put(path.get(path.size() - 1), value);
  }

  /** A new record says it once; but what has to be cited by itself is cited again. */
  private boolean isSaidBefore(String name) {
    Key inPart = Key.asked(kind.partKeys(), name);
    boolean own = Key.asked(kind.keys(), name) != null && values.containsKey(name);
    return own && !(name.equals("cite") && inPart != null && inPart.isRequired());
  }

  /** An item of the part of a record. */
  public Map<String, Object> part() {
    Map<String, Object> part = new LinkedHashMap<>();
    for (Key key : kind.partKeys()) {
      if (values.containsKey(key.option())) {
        part.put(key.name(), value(key.option()));
      }
    }
    return part;
  }

  /**
   * One value in the place that it will have, as YAML, to be judged before the others are there.
   */
  public String alone(String name) {
    Key own = Key.asked(kind.keys(), name);
    Map<String, Object> record =
        own == null
            ? Map.of(
                kind.part(), List.of(Map.of(Key.asked(kind.partKeys(), name).name(), value(name))))
            : alone(own);
    return YamlScalar.flow(kind == Kind.TERM ? Map.of("terms", List.of(record)) : record);
  }

  private Map<String, Object> alone(Key own) {
    Map<String, Object> record = new LinkedHashMap<>();
    put(record, Kind.path(own), value(own.option()));
    return record;
  }

  private Object value(String name) {
    List<Object> value = new ArrayList<>();
    for (String each : values.get(name)) {
      value.add(name.equals("cite") && said != null ? saidBy(each) : each);
    }
    return value.size() == 1 ? value.get(0) : value;
  }

  private Map<String, Object> saidBy(String cited) {
    int sign = cited.indexOf('#');
    Map<String, Object> citation = new LinkedHashMap<>();
    citation.put("source", sign < 0 ? cited : cited.substring(0, sign));
    if (sign >= 0) {
      citation.put("at", cited.substring(sign + 1));
    }
    citation.put("said_by", said);
    return citation;
  }
}
