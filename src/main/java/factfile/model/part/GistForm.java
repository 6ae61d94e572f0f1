package factfile.model.part;

/** What the gist of a statement begins with, by which a verb takes it in. */
public enum GistForm {
  /** {@code That it ends}. */
  THAT,
  /** {@code To end it}. */
  TO,
  /** {@code Whether it ends}. */
  WHETHER,
  /** {@code The end of it}, {@code Ending it}. */
  THING,
  /** {@code The end is near}: no verb takes that in. */
  SENTENCE,
  /** What may be a name, or an order: only a colon is safe before it. */
  OTHER
}
