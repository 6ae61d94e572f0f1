package factfile.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row made wrong at one place at a time: a field less, a field more, another type. */
final class Spoiling {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A record in the keys of the format: whatever stands in it. */
  private static final String OPEN = "record";

  /** What rows have where an option asks for it. */
  private static final Set<String> AT_TIMES = Set.of("gates");

  private Spoiling() {}

  static List<String> of(JsonNode row) {
    JsonNode copy = row.deepCopy();
    List<String> spoilt = new ArrayList<>();
    spoil(copy, copy, spoilt);
    spoilt.add("null");
    spoilt.add("[]");
    spoilt.add("\"row\"");
    return spoilt;
  }

  /**
   * @param whole the row, which is as it was in the end
   * @param part what is spoilt of it
   */
  private static void spoil(JsonNode whole, JsonNode part, List<String> spoilt) {
    if (part instanceof ObjectNode object) {
      spoilFields(whole, object, spoilt);
    } else if (part instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode item = array.get(i);
        for (JsonNode other : others(item)) {
          array.set(i, other);
          spoilt.add(whole.toString());
        }
        array.set(i, item);
        spoil(whole, item, spoilt);
      }
    }
  }

  private static void spoilFields(JsonNode whole, ObjectNode object, List<String> spoilt) {
    object.put("more", 1);
    spoilt.add(whole.toString());
    object.remove("more");
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode value = object.get(name);
      for (JsonNode other : others(value)) {
        object.set(name, other);
        spoilt.add(whole.toString());
      }
      object.remove(name);
      if (!AT_TIMES.contains(name)) {
        spoilt.add(whole.toString());
      }
      object.set(name, value);
      if (!name.equals(OPEN)) {
        spoil(whole, value, spoilt);
      }
    }
  }

  /** Values of types that it cannot have; of nothing, those that nothing may have been. */
  private static List<JsonNode> others(JsonNode value) {
    List<JsonNode> others = new ArrayList<>();
    if (!value.isObject()) {
      others.add(NODES.objectNode());
    }
    if (!value.isArray()) {
      others.add(NODES.arrayNode());
    }
    if (!value.isBoolean()) {
      others.add(NODES.booleanNode(true));
    }
    if (!value.isNumber() && !value.isNull()) {
      others.add(NODES.numberNode(1));
    }
    if (!value.isTextual() && !value.isNull()) {
      others.add(NODES.textNode("1"));
    }
    return others;
  }
}
