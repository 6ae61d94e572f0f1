package factfile.query.compare;

/**
 * One field that differs.
 *
 * @param before empty for nothing
 * @param after empty for nothing
 */
record FieldChange(String field, String before, String after) {
  String words() {
    return field + ": " + word(before) + " → " + word(after);
  }

  static String word(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
