package factfile.render.page;

import factfile.answer.Answer;
import factfile.answer.Row;

/** Writes an answer in one format. */
public interface Renderer {
  /** The whole text, its last line ended; nothing where there is nothing to write. */
  <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out);

  /** The same as one text. */
  default <R extends Row> String render(Answer<R> answer, PageLayout page) {
    Gathered gathered = new Gathered();
    render(answer, page, gathered);
    gathered.end();
    return gathered.whole.toString();
  }

  /** Holds all that was written. */
  final class Gathered extends Outflow {
    private final StringBuilder whole = new StringBuilder();

    @Override
    protected void handOn(StringBuilder piece) {
      whole.append(piece);
    }
  }
}
