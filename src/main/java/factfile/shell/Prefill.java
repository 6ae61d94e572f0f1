package factfile.shell;

/**
 * What stands in a line already, to be edited.
 *
 * @param from the part of it that is replaced by what is typed, as long as nothing else is done
 * @param to the end of that; the same where nothing is replaced
 */
public record Prefill(String text, int from, int to) {
  public static final Prefill NONE = of("");

  /** All of it stays where nobody takes it away. */
  public static Prefill of(String text) {
    return new Prefill(text, text.length(), text.length());
  }
}
