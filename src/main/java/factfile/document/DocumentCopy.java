package factfile.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document as a text that people can search, and that is read back as it was: a paragraph a line,
 * its number and a tab before it; headings, pages and times on lines of their own.
 */
public final class DocumentCopy {
  private static final String HEAD = "factfile document 1";
  private static final String NEVER = "-";

  private DocumentCopy() {}

  public static String text(Document document) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    int page = 0;
    String time = null;
    int next = 0;
    List<Heading> headings = document.headings();
    for (Paragraph paragraph : document.paragraphs()) {
      next = headings(headings, next, paragraph.number(), text);
      if (paragraph.page() != page) {
        page = paragraph.page();
        text.append("page\t").append(page).append('\n');
      }
      if (!String.valueOf(paragraph.time()).equals(String.valueOf(time))) {
        time = paragraph.time();
        text.append("time\t").append(time == null ? NEVER : time).append('\n');
      }
      text.append('p').append(paragraph.number()).append('\t').append(paragraph.text());
      text.append('\n');
    }
    headings(headings, next, Integer.MAX_VALUE, text);
    return text.toString();
  }

  private static int headings(List<Heading> headings, int from, int until, StringBuilder text) {
    int next = from;
    while (next < headings.size() && headings.get(next).before() <= until) {
      Heading heading = headings.get(next++);
      text.append('h').append(heading.level()).append('\t').append(heading.title());
      for (String anchor : heading.anchors()) {
        text.append('\t').append(anchor);
      }
      text.append('\n');
    }
    return next;
  }

  /**
   * What {@link #text} wrote.
   *
   * @throws DocumentError where it is something else
   */
  public static Document read(String name, String text) {
    String[] lines = text.split("\n", -1);
    boolean whole = lines.length > 1 && lines[lines.length - 1].isEmpty();
    if (!whole || !lines[0].equals(HEAD)) {
      throw damaged(name, 1);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    int page = 0;
    String time = null;
    for (int i = 1; i < lines.length - 1; i++) {
      String[] fields = lines[i].split("\t", -1);
      String kind = fields[0];
      if (fields.length < 2) {
        throw damaged(name, i + 1);
      }
      if (kind.equals("p" + (paragraphs.size() + 1)) && fields.length == 2) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, fields[1], page, time));
      } else if (kind.matches("h[1-9]")) {
        headings.add(
            new Heading(
                kind.charAt(1) - '0',
                fields[1],
                Arrays.asList(fields).subList(2, fields.length),
                paragraphs.size() + 1));
      } else if (kind.equals("page") && fields[1].matches("[0-9]{1,6}")) {
        page = Integer.parseInt(fields[1]);
      } else if (kind.equals("time") && fields[1].matches("-|[0-9]{2,}:[0-9]{2}:[0-9]{2}")) {
        time = fields[1].equals(NEVER) ? null : fields[1];
      } else {
        throw damaged(name, i + 1);
      }
    }
    return new Document(paragraphs, headings);
  }

  private static DocumentError damaged(String name, int line) {
    return new DocumentError(
        name + ":" + line + ": this is no copy of a document as factfile keeps them",
        "`factfile source add FILE --id ID` makes it anew");
  }
}
