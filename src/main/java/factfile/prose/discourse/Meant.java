package factfile.prose.discourse;

import factfile.prose.names.NameMention.Told;
import java.util.List;

/**
 * Whom a word stands for.
 *
 * @param entities ids of all of them: {@code they} may be two
 */
record Meant(List<String> entities, Told told) {}
