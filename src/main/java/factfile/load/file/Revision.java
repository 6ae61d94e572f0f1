package factfile.load.file;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of a base as it would be with a change that is not written yet.
 *
 * @param file whether it is there already or not
 * @param text all of it, without a byte order mark
 */
public record Revision(Path file, String text) {
  /** What a file would be after all of some changes; null where none touches it. */
  public static String of(Path file, List<Revision> revisions) {
    String text = null;
    for (Revision revision : revisions) {
      text = revision.file().equals(file) ? revision.text() : text;
    }
    return text;
  }
}
