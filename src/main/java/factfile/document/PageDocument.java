package factfile.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page of the web as a document: its main text, without what stands around that. */
final class PageDocument {
  private static final String DECLARED = "meta[charset], meta[http-equiv=content-type i]";

  private PageDocument() {}

  static ReadDocument read(byte[] bytes) {
    org.jsoup.nodes.Document page = page(bytes);
    Imprint imprint = PageImprint.of(page);
    Writing writing = new Writing();
    new PageWords(writing).read(MainText.of(page));
    return new ReadDocument(writing.document(), imprint);
  }

  /** Adds a piece of HTML that stands in a text of another kind. */
  static void append(String html, Writing writing) {
    Element body = Jsoup.parseBodyFragment(html).body();
    MainText.removeUnread(body);
    new PageWords(writing).read(body);
  }

  /** By its byte order mark, else by what it declares, else as UTF-8 where it can be that. */
  private static org.jsoup.nodes.Document page(byte[] bytes) {
    try {
      org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean declared = page.selectFirst(DECLARED) != null;
      return declared || isUtf8(bytes)
          ? page
          : Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
    } catch (IOException e) {
      throw new DocumentError(
          "the page cannot be read: " + e.getMessage(), "save it as UTF-8, or as plain text");
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe) {
      return true;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
