package factfile.note.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sum of what a block says, by which is known later whether somebody edited it. */
public final class Fingerprint {
  private static final int LENGTH = 8;

  private Fingerprint() {}

  /**
   * The first eight hexadecimal digits of SHA-256 over the words. Where a cell could move, or a
   * sign come or go, without another word, the cells and signs are part of it.
   */
  public static String of(String block) {
    BlockCells words = BlockCells.of(block);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String said = words.loose() + (words.isDelicate() ? "\n" + words.exact() : "");
      byte[] hash = digest.digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether two blocks say the same, cell by cell where both have tables with bars. */
  static boolean isSame(String a, String b) {
    return BlockCells.of(a).isSame(BlockCells.of(b));
  }
}
