package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.record.PassagePrint;

/** Reads one entry of {@code passages}, the fingerprint of a cited passage. */
final class PassageReader {
  private static final int LEAST_WORDS = 8;

  private PassageReader() {}

  /** Null, with the problems noted, for one that is none. */
  static PassagePrint read(Fields fields) {
    String source = fields.id("source");
    String at = fields.text("at");
    if (at != null && !Locator.isValid(at)) {
      wrong(fields, "at", "`" + at + "` is no place in a source", Locator.FIX);
    }
    String words = fields.text("words");
    if (words != null && !isCount(words)) {
      wrong(
          fields,
          "words",
          "`" + words + "` is no number of words from 8 up",
          "a fingerprint covers eight words or more");
    }
    String fingerprint = fields.text("fp");
    if (fingerprint != null && !isFingerprint(fingerprint)) {
      wrong(
          fields,
          "fp",
          "`" + fingerprint + "` is no fingerprint",
          "it is w1: and sixteen hex digits, as `factfile source add` writes it");
    }
    boolean whole = source != null && words != null && fingerprint != null;
    return !whole || fields.draft().owner().isSpoiled()
        ? null
        : new PassagePrint(source, at, Integer.parseInt(words), fingerprint, fields.position());
  }

  private static void wrong(Fields fields, String key, String message, String fix) {
    Node node = fields.node(key);
    fields.draft().error("bad-passage", node.position(), node.width(), message, fix);
  }

  private static boolean isCount(String text) {
    boolean digits = text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(text) >= LEAST_WORDS;
  }

  private static boolean isFingerprint(String text) {
    return text.length() == 19
        && text.startsWith("w1:")
        && text.chars().skip(3).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
