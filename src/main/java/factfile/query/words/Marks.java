package factfile.query.words;

/** One character for each kind of row, so that kinds differ without colour. */
public final class Marks {
  private Marks() {}

  public static String of(String kind) {
    return switch (kind) {
      case "event" -> "●";
      case "statement" -> "“";
      case "count" -> "#";
      case "deadline" -> "○";
      case "due" -> "!";
      case "outcome" -> "=";
      default -> "§";
    };
  }
}
