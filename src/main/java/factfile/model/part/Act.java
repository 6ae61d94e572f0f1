package factfile.model.part;

import factfile.model.text.Worded;
import java.util.Locale;

/** What a speaker does with a statement; the word is the one used in files and output. */
public enum Act implements Worded {
  SAID,
  CONFIRMED,
  DENIED,
  WARNED,
  URGED,
  DEMANDED,
  PROMISED,
  PREDICTED,
  CLAIMED,
  CELEBRATED,
  /** The gist is the topic; speakers may be several. */
  DISCUSSED,
  /** A declared aim. */
  AIMED,
  /** Asked, and would not. */
  DECLINED,
  /** Nothing said up to the source's last day. */
  SILENT;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}
