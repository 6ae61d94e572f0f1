package factfile.note.judge;

import factfile.model.text.Worded;
import java.util.Locale;

/** How what a note says stands to the base. */
public enum State implements Worded {
  CURRENT,
  /** The base says something else than it did. */
  CHANGED,
  /** The base has something newer; what the note says was so once. */
  NEWER,
  /** The words are not those that were put there. */
  EDITED,
  /** It differs, and is written in a way that cannot be rewritten. */
  STYLE,
  /** The marker cannot be used. */
  MALFORMED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
