package factfile.cli.read;

import factfile.draft.propose.Proposal;
import factfile.render.visible.Wrapped;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as lines in which what was recognised is marked, and the words of the record in view;
 * a bar stands beside the sentence in view.
 */
final class MarkedText {
  private static final String BAR = "│ ";
  private static final String NO_BAR = "  ";

  private final List<String> lines = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  /**
   * @param form the record in view; null for none
   * @param color whether colours may be used; else words are underlined
   */
  MarkedText(
      ReadParagraph paragraph, ReadSentence sentence, Proposal form, int width, boolean color) {
    String[] styles = styles(paragraph, sentence, form, color);
    int at = 0;
    for (String line : Wrapped.lines(paragraph.text(), Math.max(10, width - BAR.length()))) {
      int from = Math.max(at, paragraph.text().indexOf(line, at));
      int to = Math.min(paragraph.text().length(), from + line.length());
      boolean inView = from < sentence.to() && sentence.from() < to;
      if (inView) {
        first = first < 0 ? lines.size() : first;
        last = lines.size();
      }
      lines.add((inView ? BAR : NO_BAR) + painted(paragraph.text(), from, to, styles));
      at = to;
    }
  }

  List<String> lines() {
    return lines;
  }

  /** So many lines of it, with the sentence in view among them. */
  List<String> lines(int most) {
    if (lines.size() <= most) {
      return lines;
    }
    int from = Math.max(0, Math.min(last - most + 1, lines.size() - most));
    from = first >= 0 && first < from ? first : from;
    from = Math.min(from, lines.size() - most);
    return lines.subList(from, from + most);
  }

  private static String[] styles(
      ReadParagraph paragraph, ReadSentence sentence, Proposal form, boolean color) {
    String[] styles = new String[paragraph.text().length()];
    for (int i = 0; i < styles.length; i++) {
      boolean inView = i >= sentence.from() && i < sentence.to();
      styles[i] = color && !inView ? "2" : "";
    }
    for (Recognised each : paragraph.recognised()) {
      for (int i = each.from(); i < each.to(); i++) {
        styles[i] = joined(styles[i], color ? code(each.sort()) : "4");
      }
    }
    for (int[] own : form == null ? List.<int[]>of() : OwnWords.in(paragraph, sentence, form)) {
      for (int i = own[0]; i < own[1]; i++) {
        styles[i] = joined(styles[i], "1");
      }
    }
    return styles;
  }

  private static String code(Recognised.Sort sort) {
    return switch (sort) {
      case NAME -> "36";
      case NUMBER -> "33";
      case DAY -> "32";
      case VERB -> "35";
    };
  }

  private static String joined(String style, String more) {
    return style.isEmpty() ? more : style + ";" + more;
  }

  private static String painted(String text, int from, int to, String[] styles) {
    StringBuilder line = new StringBuilder();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !styles[i].equals(styles[start])) {
        line.append(Sgr.on(text.substring(start, i), styles[start]));
        start = i;
      }
    }
    return line.toString();
  }
}
