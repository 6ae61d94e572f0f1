package factfile.chart;

import factfile.query.state.MomentKind;

/** What a sign stands for: each kind has a shape and a colour of its own. */
public enum SignKind {
  EVENT("event"),
  STATEMENT("statement"),
  COUNT("count"),
  DEADLINE("deadline set"),
  DUE("due"),
  OUTCOME("outcome"),
  RESOLUTION("resolution"),
  TERM("term kept or broken");

  private final String words;

  SignKind(String words) {
    this.words = words;
  }

  static SignKind of(MomentKind kind) {
    return switch (kind) {
      case EVENT -> EVENT;
      case STATEMENT -> STATEMENT;
      case COUNT -> COUNT;
      case DEADLINE -> DEADLINE;
      case DUE -> DUE;
      case OUTCOME -> OUTCOME;
      case RESOLUTION -> RESOLUTION;
      case TERM -> TERM;
    };
  }

  /** For the key of a drawing. */
  String words() {
    return words;
  }
}
