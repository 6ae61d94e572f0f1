package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Stroke.Style;

/** The characters that a chart is drawn with. */
enum Glyphs {
  UNICODE("┊", "─", "┬", "≈", "◀", "▶", "▏", " · "),
  ASCII("|", "-", "+", "/", "<", ">", "|", ", ");

  final String asked;
  final String rule;
  final String tick;
  final String left;
  final String before;
  final String after;
  final String nothing;
  final String dot;

  Glyphs(
      String asked,
      String rule,
      String tick,
      String left,
      String before,
      String after,
      String nothing,
      String dot) {
    this.asked = asked;
    this.rule = rule;
    this.tick = tick;
    this.left = left;
    this.before = before;
    this.after = after;
    this.nothing = nothing;
    this.dot = dot;
  }

  String of(Style style) {
    boolean ascii = this == ASCII;
    return switch (style) {
      case DAY -> ascii ? "*" : "●";
      case MAYBE_DAY -> ascii ? "o" : "○";
      case SPAN -> ascii ? "=" : "━";
      case SET -> ascii ? "[" : "├";
      case WINDOW -> ascii ? "-" : "─";
      case MAYBE -> ascii ? ":" : "░";
      case DUE -> ascii ? "X" : "◆";
      case MAYBE_DUE -> ascii ? "?" : "◇";
      case FORMER -> ascii ? "]" : "┤";
      case MISSED -> ascii ? "!" : "✕";
      case OUTCOME -> ascii ? "#" : "■";
      case BAR -> ascii ? "#" : "█";
      case ROUGH -> ascii ? "%" : "▓";
    };
  }

  static Tone tone(Style style) {
    return switch (style) {
      case MAYBE_DAY, MAYBE, MAYBE_DUE -> Tone.UNSURE;
      case WINDOW, FORMER -> Tone.DIM;
      case MISSED -> Tone.BAD;
      default -> Tone.STRONG;
    };
  }
}
