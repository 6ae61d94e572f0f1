package factfile.render.page;

import factfile.answer.Answer;
import factfile.answer.Row;

/** Writes an answer in one format. */
public interface Renderer {
  /** The whole text, its last line ended; empty where there is nothing to write. */
  <R extends Row> String render(Answer<R> answer, PageLayout page);
}
