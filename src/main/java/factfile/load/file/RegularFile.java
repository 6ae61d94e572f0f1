package factfile.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads what is a file, and opens nothing else: a pipe would keep us waiting, a device never end.
 */
public final class RegularFile {
  private RegularFile() {}

  /** It is none to be read, whoever wants to. */
  public static class Unfit extends IOException {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }
  }

  /** A number of bytes in the largest unit that it fills. */
  public static String size(int bytes) {
    return bytes < 1024 * 1024 ? bytes / 1024 + " KiB" : bytes / 1024 / 1024 + " MiB";
  }

  /** The file has more bytes than are wanted of it. */
  public static final class TooLarge extends Unfit {
    private static final long serialVersionUID = 1L;

    TooLarge(int most) {
      super("it is larger than " + size(most));
    }
  }

  /**
   * All bytes of a file, or of the one that a link leads to.
   *
   * @param most how many bytes it may have
   * @throws TooLarge where it has more
   * @throws Unfit where it is no regular file
   * @throws IOException where it cannot be read
   */
  public static byte[] read(Path path, int most) throws IOException {
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      throw new Unfit(found.isDirectory() ? "it is a folder" : "it is no regular file");
    }
    if (found.size() > most) {
      throw new TooLarge(most);
    }
    byte[] bytes = new byte[(int) found.size()];
    try (InputStream in = Files.newInputStream(path)) {
      int count = in.readNBytes(bytes, 0, bytes.length);
      byte[] grown = in.readNBytes(most - count + 1);
      if (grown.length > most - count) {
        throw new TooLarge(most);
      }
      byte[] all =
          count + grown.length == bytes.length ? bytes : Arrays.copyOf(bytes, count + grown.length);
      System.arraycopy(grown, 0, all, count, grown.length);
      return all;
    }
  }
}
