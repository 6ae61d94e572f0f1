package factfile.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of {@code src/test/resources/documents}, all of them invented. */
final class TestDocuments {
  private static final Path FOLDER = Path.of("src/test/resources/documents");

  private TestDocuments() {}

  static ReadDocument read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
    return DocumentText.read(name, bytes, DocumentForm.of(name, bytes));
  }

  static ReadDocument of(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentText.read(name, bytes, DocumentForm.of(name, bytes));
  }

  /** As it is kept, without the line that says so. */
  static String copy(ReadDocument read) {
    String text = DocumentCopy.text(read.document());
    return text.substring(text.indexOf('\n') + 1);
  }
}
