package factfile.cli.host;

import factfile.answer.Span.Tone;

/** Colour of messages; answers are coloured where they are rendered. */
public final class Ansi {
  private Ansi() {}

  /** A prompt, told apart from what is typed behind it. */
  public static String bold(String text) {
    return "\u001b[1m" + text + "\u001b[0m";
  }

  /** What is said by the way. */
  public static String faint(String text) {
    return "\u001b[2m" + text + "\u001b[0m";
  }

  /** A line that would be added. */
  public static String added(String text) {
    return "\u001b[32m" + text + "\u001b[0m";
  }

  /** What is well is not painted as a warning. */
  public static String paint(String text, Tone tone, boolean color) {
    if (!color || tone == Tone.PLAIN) {
      return text;
    }
    String code =
        switch (tone) {
          case BAD -> "1;31";
          case UNSURE -> "1;33";
          case GOOD -> "32";
          case STRONG -> "1";
          default -> "2";
        };
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
