package factfile.render.visible;

import factfile.answer.Span.Tone;

/** Tones as ANSI colours that can be read on dark and on light. */
public final class Paint {
  private Paint() {}

  public static String on(String text, Tone tone, boolean color) {
    if (!color || tone == Tone.PLAIN || text.isBlank()) {
      return text;
    }
    return in(code(tone), text);
  }

  /** In the colour of a code of ANSI. */
  public static String in(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  /** That of a tone; of plain text there is none. */
  public static String code(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case STRONG -> "1";
      case DIM -> "2";
      case UNSURE -> "35";
      case GOOD -> "32";
      case BAD -> "31";
    };
  }
}
