package factfile.shell;

/**
 * A key that was pressed.
 *
 * @param text what it types; empty for keys that type nothing
 */
public record Press(Name name, String text) {
  /** Keys by what they are called, and what else comes in their place. */
  public enum Name {
    /** One that types a character. */
    TEXT,
    ENTER,
    TAB,
    BACK_TAB,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    ESCAPE,
    /** Ctrl-C, or Ctrl-D. */
    STOP,
    /** The terminal has another size now, or is to be drawn anew. */
    REDRAW,
    UNKNOWN
  }

  public static Press of(Name name) {
    return new Press(name, "");
  }

  public static Press typed(String text) {
    return new Press(Name.TEXT, text);
  }
}
