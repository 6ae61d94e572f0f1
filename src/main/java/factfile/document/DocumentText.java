package factfile.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads documents from their bytes; a PDF from what {@code pdftotext} made of it. */
public final class DocumentText {
  private DocumentText() {}

  /**
   * @param name as people know it
   * @throws DocumentError where it cannot be read, or says nothing
   */
  public static ReadDocument read(String name, byte[] bytes, DocumentForm form) {
    ReadDocument read =
        switch (form) {
          case TEXT -> new ReadDocument(plain(utf8(name, bytes)), Imprint.NONE);
          case MARKDOWN -> MarkdownDocument.read(utf8(name, bytes));
          case HTML -> PageDocument.read(bytes);
          case PDF -> new ReadDocument(PdfDocument.read(utf8(name, bytes)), Imprint.NONE);
        };
    if (read.document().paragraphs().isEmpty()) {
      throw new DocumentError(name + " holds no paragraph of text", empty(form));
    }
    return read;
  }

  private static String empty(DocumentForm form) {
    return switch (form) {
      case HTML -> "if its text is made by scripts, save the page as a browser shows it";
      case PDF -> "if its pages are images, run it through OCR first: ocrmypdf IN OUT";
      case TEXT, MARKDOWN -> "is it the file that you meant?";
    };
  }

  private static Document plain(String text) {
    return CuedDocument.isLike(text) ? CuedDocument.read(text) : PlainDocument.read(text);
  }

  private static String utf8(String name, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (!result.isError()) {
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
    int at = text.getBytes(StandardCharsets.UTF_8).length;
    throw new DocumentError(
        name
            + ":"
            + line
            + ":"
            + column
            + ": this is not UTF-8: byte 0x"
            + Integer.toHexString(bytes[at] & 0xff)
            + " cannot stand here",
        "convert it: iconv -f WINDOWS-1252 -t UTF-8 " + name);
  }
}
