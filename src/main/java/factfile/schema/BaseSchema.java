package factfile.schema;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.KeyType;
import factfile.format.RecordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The schema of the files of a base, made from the format. It says what a schema can: which keys
 * there are, which have to be there, and what shape their values have; not that an id stands for
 * something, nor that a date is one.
 */
public final class BaseSchema {
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String ID_OF_TERM = "^[a-z0-9]+([-/][a-z0-9]+)*$";

  /** No value is blank; as a pattern it speaks of texts alone. */
  private static final String NOT_BLANK = "\\S";

  /** One word without capitals, digits and signs but hyphens; of letters, as far as ASCII goes. */
  private static final String VERB = "^[^ -,.-`{-~\\s]+$";

  private final String definitions;

  private BaseSchema(String definitions) {
    this.definitions = definitions;
  }

  public static Map<String, Object> of(Dialect dialect) {
    return new BaseSchema(dialect.definitions()).schema(dialect.address());
  }

  private Map<String, Object> schema(String address) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", address);
    schema.put("title", "A file of a fact base");
    schema.put("description", "Lists of records; factfile.yaml has the keys of a base besides.");
    schema.put("anyOf", List.of(file(), manifest()));
    Map<String, Object> blocks = new LinkedHashMap<>();
    for (KeyBlock block : KeyBlock.values()) {
      if (block != KeyBlock.MANIFEST) {
        blocks.put(name(block), block(block));
      }
    }
    schema.put(definitions, blocks);
    return schema;
  }

  /** A file may be empty, too. */
  private Map<String, Object> file() {
    Map<String, Object> file = object(lists());
    file.put("type", List.of("object", "null"));
    return file;
  }

  private Map<String, Object> manifest() {
    Map<String, Object> properties = properties(KeyBlock.MANIFEST);
    properties.putAll(lists());
    Map<String, Object> manifest = object(properties);
    manifest.put("required", required(KeyBlock.MANIFEST));
    return manifest;
  }

  private Map<String, Object> lists() {
    Map<String, Object> lists = new LinkedHashMap<>();
    for (RecordList list : RecordList.values()) {
      Map<String, Object> records = new LinkedHashMap<>();
      records.put("type", List.of("array", "null"));
      records.put("items", ref(list.block()));
      lists.put(list.key(), records);
    }
    return lists;
  }

  private Map<String, Object> block(KeyBlock block) {
    Map<String, Object> schema = object(properties(block));
    List<String> required = required(block);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    if (block == KeyBlock.EVENT || block == KeyBlock.STATEMENT) {
      schema.put("anyOf", citedOrDisputed());
    }
    if (!block.either().isEmpty()) {
      schema.put("anyOf", either(block.either()));
    }
    if (block == KeyBlock.TERM) {
      schema.put("anyOf", List.of(required("if"), Map.of("not", required("in_force"))));
    }
    if (block == KeyBlock.COMPLIANCE) {
      schema.put("not", severalBeginnings());
    }
    if (block == KeyBlock.OUTCOME) {
      schema.put("allOf", List.of(onlyExtended(), onlyPartly()));
    }
    return schema;
  }

  /** Where sources tell the date differently, who says when it was says that it was. */
  private List<Object> citedOrDisputed() {
    Map<String, Object> disputed = new LinkedHashMap<>();
    disputed.put("properties", Map.of("date", dispute()));
    disputed.put("required", List.of("date"));
    return List.of(Map.of("required", List.of("cite")), disputed);
  }

  /** Of several events none begins what has an end. */
  private static Map<String, Object> severalBeginnings() {
    Map<String, Object> several = new LinkedHashMap<>();
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("minItems", BigDecimal.valueOf(2));
    several.put("properties", Map.of("event", list));
    several.put("required", List.of("event", "until"));
    several.put("not", required("from"));
    return several;
  }

  private static Map<String, Object> required(String key) {
    return Map.of("required", List.of(key));
  }

  private static List<Object> either(List<List<String>> alternatives) {
    List<Object> either = new ArrayList<>();
    for (List<String> keys : alternatives) {
      either.add(Map.of("required", keys));
    }
    return either;
  }

  /** What says to which day stands with an extension, and with nothing else. */
  private static Map<String, Object> onlyExtended() {
    return onlyWhere(
        "extended",
        Map.of("anyOf", either(List.of(List.of("due"), List.of("date", "window")))),
        List.of("due", "window"));
  }

  private static Map<String, Object> onlyPartly() {
    return onlyWhere(
        "partly",
        Map.of("anyOf", either(List.of(List.of("share"), List.of("text")))),
        List.of("share"));
  }

  private static Map<String, Object> onlyWhere(
      String status, Map<String, Object> then, List<String> refused) {
    Map<String, Object> only = new LinkedHashMap<>();
    only.put("if", Map.of("properties", Map.of("status", Map.of("const", status))));
    only.put("then", then);
    List<Object> each = new ArrayList<>();
    for (String key : refused) {
      each.add(Map.of("required", List.of(key)));
    }
    only.put("else", Map.of("not", Map.of("anyOf", each)));
    return only;
  }

  private static List<String> required(KeyBlock block) {
    List<String> required = new ArrayList<>();
    for (Key key : block.keys()) {
      if (key.need() == Key.Need.MUST && !isInDatesToo(block, key)) {
        required.add(key.name());
      }
    }
    return required;
  }

  /** Citations of what has a date may stand with each date that is told. */
  private static boolean isInDatesToo(KeyBlock block, Key key) {
    return key.type() == KeyType.CITATION
        && block.key("date") != null
        && block.key("date").type() == KeyType.DATING;
  }

  private Map<String, Object> properties(KeyBlock block) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : block.keys()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.meaning());
      property.putAll(value(block, key));
      properties.put(key.name(), property);
    }
    return properties;
  }

  private Map<String, Object> value(KeyBlock block, Key key) {
    Map<String, Object> one = one(block, key);
    // The loader takes the first of several where one is meant.
    boolean isReference =
        switch (key.type()) {
          case ENTITY, EVENT, FACT, FACT_OR_ENTITY, SOURCE -> true;
          default -> false;
        };
    if (!key.many() && !isReference) {
      return one;
    }
    Map<String, Object> several = array(one);
    if (key.need() == Key.Need.MUST) {
      several.put("minItems", BigDecimal.ONE);
    }
    return anyOf(one, several);
  }

  private Map<String, Object> one(KeyBlock block, Key key) {
    return switch (key.type()) {
      case TEXT, ENTITY, EVENT, FACT, FACT_OR_ENTITY, SOURCE, LOCATOR, PREMISE -> text();
      case ID -> id(block == KeyBlock.TERM ? ID_OF_TERM : ID);
      case DATE -> dates();
      case DATING -> anyOf(dates(), dispute());
      case DAY -> date();
      case EDGE -> anyOf(dates(), ref(KeyBlock.EDGE));
      case NUMBER, PERCENT, LENGTH -> matching(NOT_BLANK, "string", "number");
      case WHOLE -> whole();
      case DURATION, FINGERPRINT -> matching(NOT_BLANK, "string");
      case CITATION -> anyOf(text(), ref(KeyBlock.CITATION));
      case WORD -> words(key.words());
      case VERB -> matching(VERB, "string", "boolean");
      case BLOCK -> ref(key.block());
      case BLOCK_BY_KEY -> byKey(key.block());
    };
  }

  /** JSON Schema takes 3.0 for an integer, too, and so does the loader. */
  private static Map<String, Object> whole() {
    Map<String, Object> whole = matching(NOT_BLANK, "string", "integer");
    whole.put("minimum", BigDecimal.ZERO);
    return whole;
  }

  private static Map<String, Object> id(String pattern) {
    Map<String, Object> id = matching(pattern, "string", "integer", "boolean");
    id.put("minimum", BigDecimal.ZERO);
    return id;
  }

  /** YAML takes some texts for numbers or booleans; the loader takes all of them as they stand. */
  private static Map<String, Object> text() {
    return matching(NOT_BLANK, "string", "number", "boolean");
  }

  /** A set of dates may be a list. */
  private static Map<String, Object> date() {
    Map<String, Object> one = matching(NOT_BLANK, "string", "integer");
    Map<String, Object> set = array(one);
    set.put("minItems", BigDecimal.ONE);
    return anyOf(one, set);
  }

  /** All of a set may stand in braces: YAML has them as keys without values. */
  private static Map<String, Object> dates() {
    Map<String, Object> braces = new LinkedHashMap<>();
    braces.put("type", "object");
    braces.put("minProperties", BigDecimal.ONE);
    braces.put("additionalProperties", Map.of("type", "null"));
    return anyOf(date(), braces);
  }

  private Map<String, Object> dispute() {
    Map<String, Object> claims = array(ref(KeyBlock.DATED_CLAIM));
    claims.put("minItems", BigDecimal.valueOf(2));
    return claims;
  }

  private static Map<String, Object> words(List<String> words) {
    List<Object> values = new ArrayList<>(words);
    if (words.contains("true")) {
      values.addAll(List.of(true, false));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", values);
    return schema;
  }

  private static Map<String, Object> matching(String pattern, String... types) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types.length == 1 ? types[0] : List.of(types));
    schema.put("pattern", pattern);
    return schema;
  }

  /** A block of keys; those of the keeper's own begin with {@code x-}. */
  private static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("patternProperties", Map.of("^x-", true));
    object.put("additionalProperties", false);
    return object;
  }

  /** A block for each of some keys, which stand beside it. */
  private Map<String, Object> byKey(KeyBlock block) {
    Map<String, Object> byKey = new LinkedHashMap<>();
    byKey.put("type", "object");
    byKey.put("additionalProperties", ref(block));
    return byKey;
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  private static Map<String, Object> anyOf(Object one, Object other) {
    Map<String, Object> anyOf = new LinkedHashMap<>();
    anyOf.put("anyOf", List.of(one, other));
    return anyOf;
  }

  private Map<String, Object> ref(KeyBlock block) {
    Map<String, Object> ref = new LinkedHashMap<>();
    ref.put("$ref", "#/" + definitions + "/" + name(block));
    return ref;
  }

  private static String name(KeyBlock block) {
    return block.name().toLowerCase(Locale.ROOT);
  }
}
