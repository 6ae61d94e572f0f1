package factfile.cli.document;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.document.Document;
import factfile.document.DocumentError;
import factfile.document.DocumentForm;
import factfile.document.DocumentText;
import factfile.document.KeptDocuments;
import factfile.document.ReadDocument;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Opens documents: files, what stands on stdin, and copies that are kept. */
public final class DocumentInput {
  /** The word that stands for stdin. */
  public static final String STDIN = "-";

  /** The largest document that is read, in bytes. */
  private static final int MOST = 50 << 20;

  private DocumentInput() {}

  /**
   * @param word a file, or {@code -}
   * @throws UserError where it cannot be read
   */
  public static ReadDocument read(Host host, String word) {
    String name = word.equals(STDIN) ? "stdin" : word;
    byte[] bytes = bytes(host, word, name);
    try {
      DocumentForm form = DocumentForm.of(name, bytes);
      byte[] text = form == DocumentForm.PDF ? PdfText.of(host, name, bytes) : bytes;
      return DocumentText.read(name, text, form);
    } catch (DocumentError e) {
      throw UserError.input(e.getMessage(), e.fix());
    }
  }

  /**
   * The text of a file that is no document, or of what stands on stdin.
   *
   * @param word a file, or {@code -}
   * @throws UserError where it cannot be read, or is not UTF-8
   */
  public static String text(Host host, String word) {
    String name = word.equals(STDIN) ? "stdin" : word;
    try {
      byte[] bytes = bytes(host, word, name);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw UserError.input(name + " is not UTF-8", "convert it: iconv -f … -t UTF-8");
    }
  }

  private static byte[] bytes(Host host, String word, String name) {
    try {
      if (!word.equals(STDIN)) {
        return RegularFile.read(host.path(word), MOST);
      }
      byte[] bytes = host.in().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw tooLarge(name);
      }
      return bytes;
    } catch (RegularFile.TooLarge e) {
      throw tooLarge(name);
    } catch (NoSuchFileException e) {
      throw UserError.input("there is no file " + name, "name a document, or - for stdin");
    } catch (AccessDeniedException e) {
      throw UserError.input(name + " cannot be read: permission denied", "see who may read it");
    } catch (IOException e) {
      throw UserError.input(name + " cannot be read: " + e.getMessage(), "name another document");
    }
  }

  private static UserError tooLarge(String name) {
    return UserError.input(
        name + " is larger than " + RegularFile.size(MOST),
        "give the part of it that is cited, as a document of its own");
  }

  /**
   * A copy that is kept; null for none.
   *
   * @throws UserError where it is damaged
   */
  public static Document kept(KeptDocuments documents, String source) {
    try {
      return documents.of(source);
    } catch (DocumentError e) {
      throw UserError.input(e.getMessage(), e.fix());
    }
  }
}
