package factfile.prose.names;

import factfile.prose.words.TokenRange;
import java.util.List;

/**
 * A name of the base in a sentence.
 *
 * @param entities ids of all whom it can stand for
 */
public record NameMention(TokenRange at, List<String> entities) {}
