package factfile.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts a document together, in the order in which it is read. */
final class Writing {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> slugs = new LinkedHashSet<>();
  private int page;
  private String time;

  /** What follows stands on that page. */
  void page(int number) {
    page = number;
  }

  /** What follows is said from then on. */
  void time(String said) {
    time = said;
  }

  void paragraph(String text) {
    String line = line(text);
    if (!line.isEmpty()) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line, page, time));
    }
  }

  /**
   * @param names those that its file gives it; the one that is made of its title comes after them
   */
  void heading(int level, String text, List<String> names) {
    String title = line(text);
    if (title.isEmpty()) {
      return;
    }
    Set<String> anchors = new LinkedHashSet<>();
    for (String name : names) {
      anchors.add(line(name));
    }
    anchors.add(slug(title));
    anchors.add(title);
    anchors.remove("");
    headings.add(new Heading(level, title, List.copyOf(anchors), paragraphs.size() + 1));
  }

  Document document() {
    return new Document(paragraphs, headings);
  }

  /** The words on one line, without what nobody sees. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\0') {
        blank = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
        line.append(blank && line.length() > 0 ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /** The anchor that GitHub makes of a title; the second of the same title has a number. */
  private String slug(String title) {
    StringBuilder slug = new StringBuilder();
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                slug.appendCodePoint(c);
              } else if (c == ' ') {
                slug.append('-');
              }
            });
    String first = slug.toString();
    String own = first;
    for (int number = 1; !slugs.add(own); number++) {
      own = first + "-" + number;
    }
    return own;
  }
}
