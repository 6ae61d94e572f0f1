package factfile.chart;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads XML as strictly as the JDK does. */
final class WellFormed {
  private WellFormed() {}

  /** All text of a document, in order; fails where it is not well formed. */
  static String text(String xml) throws Exception {
    return document(xml).getDocumentElement().getTextContent();
  }

  static Document document(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
