package factfile.render.page;

import java.io.StringWriter;

/**
 * Text on its way out. Renderers append to it and say where a row ends; what has been written may
 * be handed on there, so that a long answer is never held as a whole.
 */
public abstract class Outflow {
  /** Handed on in pieces of so many characters, about. */
  private static final int PIECE = 1 << 15;

  private final StringBuilder text = new StringBuilder();

  /** What has been written and not been handed on. */
  public final StringBuilder text() {
    return text;
  }

  /** Takes over what a library wrote in memory. */
  public final void take(StringWriter written) {
    text.append(written.getBuffer());
    written.getBuffer().setLength(0);
  }

  /** A row is whole. */
  public final void rowEnded() {
    if (text.length() >= PIECE) {
      handOn();
    }
  }

  /** All is written. */
  public final void end() {
    handOn();
  }

  private void handOn() {
    handOn(text);
    text.setLength(0);
  }

  /** Takes a piece; the builder is emptied after that. */
  protected abstract void handOn(StringBuilder piece);
}
