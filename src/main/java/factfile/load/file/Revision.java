package factfile.load.file;

import java.nio.file.Path;

/**
 * A file of a base as it would be with a change that is not written yet.
 *
 * @param file whether it is there already or not
 * @param text all of it, without a byte order mark
 */
public record Revision(Path file, String text) {}
