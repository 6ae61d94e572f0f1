package factfile.prose;

import java.util.List;

/**
 * A name of the base in a sentence.
 *
 * @param entities ids of all whom it can stand for
 */
record NameMention(Stretch at, List<String> entities) {}
