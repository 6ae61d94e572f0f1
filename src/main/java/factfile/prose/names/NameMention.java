package factfile.prose.names;

import factfile.prose.words.TokenRange;
import java.util.List;

/**
 * A name of the base in a sentence, or a word that stands in for one.
 *
 * @param entities ids of all whom it can stand for
 */
public record NameMention(TokenRange at, List<String> entities, Told told) {
  /** How the sentence tells whom it means. */
  public enum Told {
    NAME,
    /** By a word that can hardly mean anybody else: {@code the group}, a surname. */
    STAND_IN,
    /** By a word that most likely means them: enough to agree, never enough to differ. */
    GUESS
  }

  /** A name as the base has it. */
  public NameMention(TokenRange at, List<String> entities) {
    this(at, entities, Told.NAME);
  }
}
