package factfile.query.rows;

import factfile.query.state.MomentKind;

/** One character for each kind of moment, so that kinds differ without colour. */
final class Marks {
  private Marks() {}

  static String of(MomentKind kind) {
    return switch (kind) {
      case EVENT -> "●";
      case STATEMENT -> "“";
      case COUNT -> "#";
      case DEADLINE -> "○";
      case DUE -> "!";
      case OUTCOME -> "=";
      case RESOLUTION, TERM -> "§";
    };
  }
}
