package factfile.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script that a page may run: the words of one of ours, and the print of them by which a browser
 * tells it from what anybody else might have put there.
 *
 * @param text without {@code <} and {@code &}, so that the page is XML as well
 */
record PageScript(String text) {
  /** Picks among rows. */
  static final String PICK = "pick.js";

  /** Asks whether the base has changed. */
  static final String LIVE = "live.js";

  static PageScript of(String name) {
    try (InputStream in = PageScript.class.getResourceAsStream(name)) {
      return new PageScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a content security policy calls it. */
  String print() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String html() {
    return "<script>" + text + "</script>\n";
  }
}
