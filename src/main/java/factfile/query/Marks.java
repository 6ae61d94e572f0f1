package factfile.query;

/** One character for each kind of row, so that kinds differ without colour. */
final class Marks {
  private Marks() {}

  static String of(String kind) {
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
