package factfile.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The copies of documents that are kept beside a base, for its keeper alone: they lie in a hidden
 * folder that git is told to ignore, and where it cannot be told, none is kept.
 */
public final class KeptDocuments {
  /** The folder, as a repository is told to ignore it. */
  public static final String IGNORED = ".documents/";

  private static final String GIT_IGNORE = ".gitignore";

  private final Path base;
  private final Path folder;

  /**
   * @param base the folder of the base
   */
  public KeptDocuments(Path base) {
    this.base = base;
    this.folder = base.resolve(".documents");
  }

  /** Where the copy of a source's document is, or would be. */
  public Path file(String source) {
    return folder.resolve(source + ".txt");
  }

  /** Whether a copy is kept of a source's document. */
  public boolean has(String source) {
    return isId(source) && Files.exists(file(source), LinkOption.NOFOLLOW_LINKS);
  }

  /** No other leads to a file in the folder. */
  private static boolean isId(String source) {
    return source.matches("[a-z0-9-]+");
  }

  /**
   * The document of a source; null where no copy is kept.
   *
   * @throws DocumentError where the copy is damaged or cannot be read
   */
  public Document of(String source) {
    if (!isId(source)) {
      return null;
    }
    String name = IGNORED + source + ".txt";
    try {
      byte[] bytes = Files.readAllBytes(file(source));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return DocumentCopy.read(name, text);
    } catch (NoSuchFileException e) {
      return null;
    } catch (CharacterCodingException e) {
      throw new DocumentError(name + " is not UTF-8", "make it anew: factfile source add");
    } catch (IOException e) {
      throw new DocumentError(
          name + " cannot be read: " + e.getMessage(), "see who may read it, or remove it");
    }
  }

  /**
   * Keeps a copy, all of it or none.
   *
   * @throws IOException where it cannot be written, or git cannot be told to ignore it
   */
  public void keep(String source, Document document) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(IGNORED + " is a link");
    }
    ignore();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".draft-", null);
    try {
      Files.writeString(draft, DocumentCopy.text(document));
      Files.move(draft, file(source), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Removes a copy, where there is one. */
  public void forget(String source) throws IOException {
    Files.deleteIfExists(file(source));
  }

  private void ignore() throws IOException {
    Path file = base.resolve(GIT_IGNORE);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(GIT_IGNORE + " is no regular file");
    }
    String text =
        Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
    for (String line : text.lines().toList()) {
      if (line.strip().matches("/?\\.documents/?")) {
        return;
      }
    }
    String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    Files.writeString(
        file, gap + IGNORED + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
