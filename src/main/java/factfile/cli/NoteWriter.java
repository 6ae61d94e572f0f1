package factfile.cli;

import factfile.edit.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Replaces a note as a whole or not at all. */
final class NoteWriter {
  private NoteWriter() {}

  /**
   * @param before what was read; where the file is something else by now, it stays
   * @throws UserError where it changed meanwhile, or cannot be written
   */
  static void write(NoteFiles.NoteFile note, byte[] before, String after) {
    Path path = note.path();
    String name = "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    try (Replacement replacement = Replacement.open(path.resolveSibling(name), "rw-------")) {
      if (!replacement.put(path, before, after.getBytes(StandardCharsets.UTF_8))) {
        throw UserError.input(
            note.name() + " changed while it was refreshed; it is left as it is", "run it again");
      }
    } catch (IOException e) {
      throw UserError.input(
          note.name() + " cannot be written: " + e.getMessage(),
          "it is left as it is; see who may write there");
    }
  }
}
