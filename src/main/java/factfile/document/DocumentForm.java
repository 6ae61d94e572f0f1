package factfile.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is written in. */
public enum DocumentForm {
  TEXT,
  MARKDOWN,
  HTML,
  PDF;

  private static final int HEAD = 4096;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)\\A---\\h*$|^#{1,6} \\S|^```|^\\h*[-*] \\[.\\] |\\[[^\\]\\n]+\\]\\(https?://");

  /** A tag at the beginning, whichever. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|[a-z][a-z0-9]*[\\s/>]).*");

  /**
   * By the ending of the name, else by what the bytes look like.
   *
   * @throws DocumentError where they are no text that can be read
   */
  public static DocumentForm of(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ending.startsWith("htm")) {
      refuseOthers(name, head);
    }
    return switch (ending) {
      case "txt", "text", "srt", "vtt" -> TEXT;
      case "md", "markdown", "mdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "pdf" -> throw new DocumentError(name + " is no PDF", "download or export it again");
      default -> looksLike(head);
    };
  }

  private static DocumentForm looksLike(String head) {
    String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    if (PAGE.matcher(text).matches()) {
      return HTML;
    }
    return MARKUP.matcher(text).find() ? MARKDOWN : TEXT;
  }

  private static void refuseOthers(String name, String head) {
    if (head.startsWith("PK\u0003\u0004")) {
      throw new DocumentError(
          name + " is packed, as documents of offices and e-books are",
          "unpack it to text: pandoc -t plain " + name + " | factfile source add - --id …");
    }
    boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    if (wide) {
      throw new DocumentError(
          name + " is UTF-16, not UTF-8", "convert it: iconv -f UTF-16 -t UTF-8 " + name);
    }
    if (head.indexOf('\0') >= 0) {
      throw new DocumentError(
          name + " is no text: it holds zero bytes",
          "give text, Markdown, HTML or PDF; an image has to be read by somebody first");
    }
  }
}
