package factfile.cli.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.cli.host.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteWriterTest {
  @TempDir Path folder;

  @Test
  void aNoteThatChangedSinceItWasReadStaysAsItIs() throws IOException {
    Path note = Files.writeString(folder.resolve("note.md"), "somebody else was quicker");
    NoteFiles.NoteFile file = new NoteFiles.NoteFile("note.md", note);
    assertThatThrownBy(() -> NoteWriter.write(file, "as read".getBytes(UTF_8), "mended"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("changed while it was refreshed");
    assertThat(Files.readString(note)).isEqualTo("somebody else was quicker");
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("note.md"));
  }

  @Test
  void whatOthersHaveBesideTheNoteStays() throws IOException {
    Path note = Files.writeString(folder.resolve("note.md"), "as read");
    Path foreign = Files.writeString(folder.resolve(".note.md.1.tmp"), "mine");
    NoteFiles.NoteFile file = new NoteFiles.NoteFile("note.md", note);
    NoteWriter.write(file, "as read".getBytes(UTF_8), "mended");
    assertThat(Files.readString(note)).isEqualTo("mended");
    assertThat(foreign).hasContent("mine");
  }
}
