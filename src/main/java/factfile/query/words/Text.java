package factfile.query.words;

/** Small phrases of plain English. */
public final class Text {
  private Text() {}

  /** {@code 1 fact}, {@code 2 facts}; {@code 1 entity}, {@code 2 entities}. */
  public static String number(long count, String noun) {
    return count + " " + (count == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
