package factfile.schema;

import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of rows as JSON has them: an array of objects, each with every field in its order. All
 * keywords mean the same in every {@link Dialect}.
 */
public final class RowSchema {
  private RowSchema() {}

  /**
   * @param description of the rows, in a sentence
   * @param columns of all fields that a row may have
   * @param always the names of those that each row has
   * @param shapes the names of those that belong together; of each kind of rows where there are
   *     several
   */
  public static Map<String, Object> of(
      Dialect draft,
      String title,
      String description,
      List<? extends Column<?>> columns,
      List<String> always,
      List<List<String>> shapes) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", draft.address());
    schema.put("title", title);
    schema.put("description", description);
    Map<String, Object> row = object(properties(columns), always);
    if (shapes.size() > 1) {
      row.put("anyOf", required(shapes));
    }
    schema.putAll(array(row));
    return schema;
  }

  private static List<Object> required(List<List<String>> shapes) {
    List<Object> required = new ArrayList<>();
    for (List<String> shape : shapes) {
      required.add(Map.of("required", shape));
    }
    return required;
  }

  private static Map<String, Object> properties(List<? extends Column<?>> columns) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Column<?> column : columns) {
      Field field = column.field();
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.meaning());
      property.putAll(value(field.type()));
      properties.put(field.name(), property);
    }
    return properties;
  }

  private static Map<String, Object> value(CellType type) {
    Map<String, Object> value =
        switch (type.shape()) {
          case TEXT, DATE -> typed("string");
          case DAY -> day();
          case NUMBER -> typed("number");
          case FLAG -> typed("boolean");
          case TREE -> typed("object");
          case TEXTS -> array(typed("string"));
          case REF -> ref(CellType.TEXT_OR_NONE);
          case REFS -> array(ref(CellType.TEXT));
          case CITES -> array(cite());
          case RECORD -> record(properties(type.fields()));
          case RECORDS -> array(record(properties(type.fields())));
        };
    List<Object> words = new ArrayList<>(type.words());
    if (type.isOptional()) {
      value.put("type", List.of(value.get("type"), "null"));
      words.add(null);
    }
    if (!type.words().isEmpty()) {
      value.put("enum", words);
    }
    return value;
  }

  /** Not {@code "format": "date"}, which has no days before the year 0. */
  private static Map<String, Object> day() {
    Map<String, Object> day = typed("string");
    day.put("pattern", "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    return day;
  }

  private static Map<String, Object> ref(CellType id) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", value(id));
    properties.put("name", typed("string"));
    return record(properties);
  }

  private static Map<String, Object> cite() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("source", typed("string"));
    properties.put("at", value(CellType.TEXT_OR_NONE));
    properties.put("said_by", value(CellType.TEXT_OR_NONE));
    return record(properties);
  }

  /** An object that always has all that it may have. */
  private static Map<String, Object> record(Map<String, Object> properties) {
    return object(properties, List.copyOf(properties.keySet()));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> always) {
    Map<String, Object> object = typed("object");
    object.put("properties", properties);
    object.put("required", always);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    Map<String, Object> array = typed("array");
    array.put("items", items);
    return array;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    return schema;
  }
}
