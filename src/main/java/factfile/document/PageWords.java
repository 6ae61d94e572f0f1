package factfile.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the blocks of a page in their order. */
final class PageWords {
  private static final Set<String> BOXES =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "body",
          "center",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "form",
          "fieldset",
          "details");

  private static final String BLOCK_IN_CELL = "p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6";

  private final Writing writing;
  private final StringBuilder open = new StringBuilder();
  private final List<String> names = new ArrayList<>();

  PageWords(Writing writing) {
    this.writing = writing;
  }

  /** Whether an element only holds others, as far as its name tells. */
  static boolean isBox(Element element) {
    return BOXES.contains(element.normalName());
  }

  void read(Element element) {
    children(element);
    flush();
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        open.append(text.getWholeText());
      } else if (node instanceof Element each) {
        element(each);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(element);
    } else if (name.equals("pre")) {
      preformatted(element);
    } else if (name.length() == 2
        && name.charAt(0) == 'h'
        && "123456".indexOf(name.charAt(1)) >= 0) {
      flush();
      writing.heading(name.charAt(1) - '0', element.text(), anchors(element));
    } else if (name.equals("tr") && element.selectFirst(BLOCK_IN_CELL) == null) {
      row(element);
    } else if (name.equals("q")) {
      open.append('“');
      children(element);
      open.append('”');
    } else if (element.isBlock() || isBox(element)) {
      flush();
      keepName(element);
      children(element);
      flush();
    } else {
      keepName(element);
      children(element);
    }
  }

  /** Two in a row end a paragraph; one ends a line of it. */
  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element each && each.normalName().equals("br")) {
      flush();
    } else {
      open.append(' ');
    }
  }

  /** Code is no prose; a text that somebody wrote for a printer is. */
  private void preformatted(Element element) {
    flush();
    if (element.selectFirst("code") == null) {
      for (String paragraph : element.wholeText().split("\\R\\h*\\R\\s*", -1)) {
        writing.paragraph(paragraph);
      }
    }
  }

  private void row(Element row) {
    flush();
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      String text = Writing.line(cell.text());
      if (!text.isEmpty()) {
        cells.add(text);
      }
    }
    writing.paragraph(String.join(" | ", cells));
  }

  /** A name that stands in front of a heading leads there. */
  private void keepName(Element element) {
    String id = element.id().isEmpty() ? element.attr("name") : element.id();
    if (!id.isEmpty()) {
      names.add(id);
    }
  }

  private List<String> anchors(Element heading) {
    List<String> anchors = new ArrayList<>();
    if (!heading.id().isEmpty()) {
      anchors.add(heading.id());
    }
    for (Element inside : heading.select("[id], a[name]")) {
      anchors.add(inside.id().isEmpty() ? inside.attr("name") : inside.id());
    }
    anchors.addAll(names);
    names.clear();
    return anchors;
  }

  private void flush() {
    String text = open.toString();
    open.setLength(0);
    if (!text.isBlank()) {
      writing.paragraph(text);
      names.clear();
    }
  }
}
