package factfile.schema;

import factfile.model.text.Worded;

/** The versions of JSON Schema that schemas are written in, the one that is taken unasked first. */
public enum Dialect implements Worded {
  DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema", "$defs"),
  DRAFT_07("07", "http://json-schema.org/draft-07/schema#", "definitions");

  private final String word;
  private final String address;
  private final String definitions;

  Dialect(String word, String address, String definitions) {
    this.word = word;
    this.address = address;
    this.definitions = definitions;
  }

  @Override
  public String word() {
    return word;
  }

  /** What {@code $schema} says. */
  String address() {
    return address;
  }

  /** The key that it has for schemas that others refer to. */
  String definitions() {
    return definitions;
  }
}
