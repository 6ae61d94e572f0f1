package factfile.render;

import factfile.answer.Answer;

/** Writes an answer in one format. */
public interface Renderer {
  /** The whole text, its last line ended; empty where there is nothing to write. */
  String render(Answer answer, Page page);
}
