package factfile.schema;

import factfile.model.text.Worded;

/** The versions of JSON Schema that schemas are written in, the one that is taken unasked first. */
public enum Dialect implements Worded {
  DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema"),
  DRAFT_07("07", "http://json-schema.org/draft-07/schema#");

  private final String word;
  private final String address;

  Dialect(String word, String address) {
    this.word = word;
    this.address = address;
  }

  @Override
  public String word() {
    return word;
  }

  /** What {@code $schema} says. */
  String address() {
    return address;
  }
}
