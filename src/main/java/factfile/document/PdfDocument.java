package factfile.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code pdftotext} writes of a PDF, as a document: each form feed ends a page. */
public final class PdfDocument {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page |p\\. ?)?[-–—]? ?[0-9ivxlc]{1,6}(?: ?(?:/|of) ?[0-9]{1,5})? ?[-–—]?");

  /** On fewer pages, what stands twice may be meant to. */
  private static final int REPEATING = 3;

  private PdfDocument() {}

  public static Document read(String text) {
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.split("\f", -1)) {
      pages.add(paragraphs(page));
    }
    Map<String, Integer> edges = edges(pages);
    Writing writing = new Writing();
    String open = "";
    for (int number = 1; number <= pages.size(); number++) {
      List<String> page = new ArrayList<>(pages.get(number - 1));
      page.removeIf(each -> PAGE_NUMBER.matcher(each).matches());
      page.removeIf(each -> edges.getOrDefault(each, 0) >= REPEATING);
      for (String paragraph : page) {
        if (goesOn(open, paragraph)) {
          open = open + " " + paragraph;
        } else {
          writing.paragraph(open);
          writing.page(number);
          open = paragraph;
        }
        if (!paragraph.equals(page.get(page.size() - 1))) {
          writing.paragraph(open);
          open = "";
        }
      }
    }
    writing.paragraph(open);
    return writing.document();
  }

  private static List<String> paragraphs(String page) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : page.split("\\n\\h*\\n\\s*", -1)) {
      String line = Writing.line(block);
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** How many pages begin or end with the same words: those are no part of what it says. */
  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        String first = page.get(0);
        String last = page.get(page.size() - 1);
        edges.merge(first, 1, Integer::sum);
        if (!last.equals(first)) {
          edges.merge(last, 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  /** Whether a paragraph was only cut by the end of its page. */
  private static boolean goesOn(String open, String next) {
    return !open.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && ".!?:”\"".indexOf(open.charAt(open.length() - 1)) < 0;
  }
}
