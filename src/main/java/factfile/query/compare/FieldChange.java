package factfile.query.compare;

/**
 * One field that differs.
 *
 * @param before null for nothing
 * @param after null for nothing
 */
record FieldChange(String field, String before, String after) {
  String words() {
    return field + ": " + word(before) + " → " + word(after);
  }

  static String word(String value) {
    return value == null || value.isEmpty() ? "nothing" : value;
  }
}
