package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Sign;
import factfile.chart.SignKind;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import factfile.render.visible.Paint;

/** The characters that a chart is drawn with. */
enum Glyphs {
  UNICODE("┊", "─", "┬", "≈", "⋯", "◀", "▶", "▏", " · "),
  ASCII("|", "-", "+", "/", "/", "<", ">", "|", ", ");

  final String asked;
  final String rule;
  final String tick;
  final String gap;
  final String gapLabel;
  final String before;
  final String after;
  final String nothing;
  final String dot;

  Glyphs(
      String asked,
      String rule,
      String tick,
      String gap,
      String gapLabel,
      String before,
      String after,
      String nothing,
      String dot) {
    this.asked = asked;
    this.rule = rule;
    this.tick = tick;
    this.gap = gap;
    this.gapLabel = gapLabel;
    this.before = before;
    this.after = after;
    this.nothing = nothing;
    this.dot = dot;
  }

  String of(Sign sign) {
    if (sign.kind() != null) {
      return sign.style() == Style.DAY ? sure(sign.kind()) : unsure(sign.kind());
    }
    boolean ascii = this == ASCII;
    return switch (sign.style()) {
      case DAY, MAYBE_DAY -> throw new IllegalArgumentException(sign + " is of no kind");
      case SPAN -> ascii ? "=" : "━";
      case WINDOW -> ascii ? "-" : "─";
      case MAYBE -> ascii ? ":" : "░";
      case FORMER -> ascii ? "]" : "┤";
      case MISSED -> ascii ? "!" : "✕";
      case BAR -> ascii ? "#" : "█";
      case ROUGH -> ascii ? "%" : "▓";
      case DISPUTED -> ascii ? "x" : "▚";
      case DEPRECATED -> ascii ? "." : "╌";
    };
  }

  private String sure(SignKind kind) {
    boolean ascii = this == ASCII;
    return switch (kind) {
      case EVENT -> ascii ? "*" : "●";
      case STATEMENT -> ascii ? "S" : "▲";
      case COUNT -> ascii ? "C" : "▮";
      case DEADLINE -> ascii ? "[" : "├";
      case DUE -> ascii ? "D" : "◆";
      case OUTCOME -> ascii ? "#" : "■";
      case RESOLUTION -> ascii ? "R" : "▼";
      case TERM -> ascii ? "T" : "✦";
    };
  }

  /** The same shape, hollow. */
  private String unsure(SignKind kind) {
    boolean ascii = this == ASCII;
    return switch (kind) {
      case EVENT -> ascii ? "o" : "○";
      case STATEMENT -> ascii ? "s" : "△";
      case COUNT -> ascii ? "c" : "▯";
      case DEADLINE -> ascii ? "(" : "╞";
      case DUE -> ascii ? "d" : "◇";
      case OUTCOME -> ascii ? "&" : "□";
      case RESOLUTION -> ascii ? "r" : "▽";
      case TERM -> ascii ? "t" : "✧";
    };
  }

  /** The colour of a stroke, as a code of ANSI: that of its kind, else what its style means. */
  static String code(Stroke stroke) {
    if (stroke.kind() != null && stroke.style() != Style.FORMER && stroke.style() != Style.MISSED) {
      return code(stroke.kind());
    }
    return Paint.code(
        switch (stroke.style()) {
          case MAYBE, DISPUTED -> Tone.UNSURE;
          case WINDOW, FORMER, DEPRECATED -> Tone.DIM;
          case MISSED -> Tone.BAD;
          default -> Tone.STRONG;
        });
  }

  private static String code(SignKind kind) {
    return switch (kind) {
      case EVENT -> "1;34";
      case STATEMENT -> "36";
      case COUNT -> "33";
      case DEADLINE -> "1";
      case DUE -> "1;35";
      case OUTCOME -> "1;32";
      case RESOLUTION -> "34";
      case TERM -> "1;36";
    };
  }
}
