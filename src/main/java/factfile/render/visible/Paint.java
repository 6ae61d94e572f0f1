package factfile.render.visible;

import factfile.answer.Span.Tone;

/** Tones as ANSI colours that can be read on dark and on light. */
public final class Paint {
  private Paint() {}

  public static String on(String text, Tone tone, boolean color) {
    if (!color || tone == Tone.PLAIN || text.isBlank()) {
      return text;
    }
    String code =
        switch (tone) {
          case STRONG -> "1";
          case DIM -> "2";
          case UNSURE -> "35";
          case GOOD -> "32";
          default -> "31";
        };
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
