package factfile.cli.notes;

import factfile.cli.host.UserError;
import factfile.edit.EditError;
import factfile.edit.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;

/** Replaces a note as a whole or not at all. */
final class NoteWriter {
  private NoteWriter() {}

  /**
   * @param before what was read; where the file is something else by now, it stays
   * @throws UserError where it changed meanwhile, cannot be written, or would lose something
   */
  static void write(NoteFiles.NoteFile note, byte[] before, String after) {
    try {
      byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
      if (!Replacement.put(note.path(), note.name(), before, bytes)) {
        throw UserError.input(
            note.name() + " changed while it was refreshed; it is left as it is", "run it again");
      }
    } catch (EditError e) {
      throw UserError.input(e.getMessage(), e.fix());
    } catch (IOException e) {
      throw UserError.input(
          note.name()
              + " cannot be written: "
              + (e instanceof AccessDeniedException ? "permission denied: " : "")
              + e.getMessage(),
          "it is left as it is; see who may write there");
    }
  }
}
