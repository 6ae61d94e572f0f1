package factfile.load.base;

import factfile.load.file.BaseFiles;
import factfile.load.file.RegularFile;
import factfile.load.file.Revision;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.model.text.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/** Reads a file as UTF-8, and nothing else. */
final class FileText {
  private FileText() {}

  /**
   * The text of a file, without a byte order mark; null, with the problem noted, where it cannot be
   * read.
   *
   * @param revisions files as they would be, perhaps this one
   */
  static SourceFile read(Path path, String name, Problems problems, List<Revision> revisions) {
    String revised = Revision.of(path, revisions);
    if (revised != null) {
      return new SourceFile(name, revised);
    }
    try {
      return decode(RegularFile.read(path, BaseFiles.MAX_BYTES), name, problems);
    } catch (RegularFile.TooLarge e) {
      problems.unreadable(
          "file-too-large",
          new Position(name, 1, 1),
          1,
          "the file is larger than " + RegularFile.size(BaseFiles.MAX_BYTES),
          "split it: any list may stand in several files");
      return null;
    } catch (IOException e) {
      problems.unreadable(
          "unreadable",
          new Position(name, 1, 1),
          1,
          "the file cannot be read: " + reason(e),
          "check that it exists and that you may read it");
      return null;
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
  }

  private static SourceFile decode(byte[] bytes, String name, Problems problems)
      throws CharacterCodingException {
    if (isAscii(bytes)) {
      return new SourceFile(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    String text = chars.toString();
    if (!result.isError()) {
      return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    SourceFile readable = new SourceFile(name, text);
    problems.addFile(readable);
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
    problems.unreadable(
        "bad-encoding",
        readable.position(line, column),
        1,
        "this is not UTF-8: byte 0x" + hex(bytes, text) + " cannot stand here",
        "save the file as UTF-8");
    return null;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static String hex(byte[] bytes, String readable) {
    int at = readable.getBytes(StandardCharsets.UTF_8).length;
    return Integer.toHexString(bytes[at] & 0xff);
  }
}
