package factfile.prose.names;

import factfile.prose.words.Stretch;
import java.util.List;

/**
 * A name of the base in a sentence.
 *
 * @param entities ids of all whom it can stand for
 */
public record NameMention(Stretch at, List<String> entities) {}
