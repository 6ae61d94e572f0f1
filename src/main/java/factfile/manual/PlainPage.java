package factfile.manual;

import java.util.ArrayList;
import java.util.List;

/** Writes pages as text of a width. */
public final class PlainPage {
  /** Where the meaning of a term begins at most; in a narrow text, earlier. */
  private static final int COLUMN = 30;

  /** Below this width a meaning stands below its term. */
  private static final int NARROW = 48;

  private static final int INDENT = 2;

  /** On a page as wide as most, lines to be copied are left whole. */
  private static final int USUAL = 80;

  /** Words of the program that are longer than this are broken like others. */
  private static final int LONG = 26;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param width columns, at least 20
   */
  public PlainPage(int width) {
    this.width = width;
  }

  /** A whole page. */
  public static String of(Page page, int width) {
    PlainPage plain = new PlainPage(width);
    plain.paragraph(page.header());
    plain.lines("Examples", page.examples());
    plain.lines("Usage", page.synopsis());
    for (Section section : page.sections()) {
      plain.section(section.title(), section.blocks());
    }
    if (!page.related().isEmpty()) {
      plain.heading("See also");
      plain.wrap(String.join(", ", page.related()), INDENT, INDENT);
    }
    return plain.toString();
  }

  /** A heading and lines as they are; nothing where there are none. */
  public void lines(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(title);
      asTheyAre(lines);
    }
  }

  /** A section; its title is left out where a part with a title of its own comes first. */
  public void section(String title, List<Block> blocks) {
    if (!blocks.isEmpty() && !(blocks.get(0) instanceof Block.Heading)) {
      heading(title);
    }
    blocks(blocks);
  }

  /** Blocks, with blank lines where one kind follows on another. */
  public void blocks(List<Block> blocks) {
    Block last = null;
    int column = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean begins = last == null || last.getClass() != block.getClass();
      boolean apart = begins || block instanceof Block.Paragraph;
      if (last != null && apart && !(last instanceof Block.Heading)) {
        text.append('\n');
      }
      if (block instanceof Block.Heading heading) {
        heading(heading.title());
      } else if (block instanceof Block.Lines lines) {
        asTheyAre(lines.lines());
      } else if (block instanceof Block.Entry entry) {
        column = begins ? column(blocks, i) : column;
        entry(entry, column);
      } else if (block instanceof Block.Paragraph paragraph) {
        wrap(paragraph.text(), 0, 0);
      }
      last = block;
    }
  }

  private void paragraph(String paragraph) {
    wrap(paragraph, 0, 0);
  }

  /** With a blank line before, but at the beginning. */
  private void heading(String title) {
    blank();
    text.append(title).append('\n');
  }

  /** A blank line, where there is none yet and something stands before. */
  public void blank() {
    int end = text.length();
    if (end > 1 && text.charAt(end - 2) != '\n') {
      text.append('\n');
    }
  }

  private void asTheyAre(List<String> lines) {
    for (String line : lines) {
      if (width < USUAL && INDENT + line.length() > width) {
        broken(line);
      } else {
        text.append(line.isEmpty() ? "" : " ".repeat(INDENT)).append(line).append('\n');
      }
    }
  }

  /** Where it has to be, at a blank; what goes on stands farther in. */
  private void broken(String line) {
    int lead = line.length() - line.stripLeading().length();
    wrap(line.strip(), INDENT + lead + 2 * INDENT, INDENT + lead);
  }

  /** Where the meanings of a run of entries begin. */
  private int column(List<Block> blocks, int from) {
    if (width < NARROW) {
      return 2 * INDENT + 2;
    }
    int most = Math.min(COLUMN, width * 2 / 5);
    int widest = 0;
    for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Entry entry; i++) {
      int column = INDENT + entry.term().length() + 2;
      widest = column > most ? widest : Math.max(widest, column);
    }
    return widest == 0 ? most : widest;
  }

  private void entry(Block.Entry entry, int column) {
    int at = INDENT + entry.term().length();
    if (at > column - 2) {
      wrap(entry.term(), INDENT, INDENT);
      at = 0;
    } else {
      text.append(" ".repeat(INDENT)).append(entry.term());
    }
    wrap(entry.text(), column, column - at);
  }

  /**
   * Words, broken at the width; a word that is longer than a line at its slashes and commas.
   *
   * @param indent of each line but the first
   * @param first blanks before the first word
   */
  private void wrap(String words, int indent, int first) {
    text.append(" ".repeat(first));
    int column = indent;
    for (String whole : words(words)) {
      String word = whole;
      while (indent + word.length() > width) {
        int cut = cut(word, width - indent);
        if (cut == 0) {
          break;
        }
        if (column > indent) {
          endLine();
          text.append(" ".repeat(indent));
        }
        text.append(word, 0, cut);
        endLine();
        text.append(" ".repeat(indent));
        word = word.substring(cut);
        column = indent;
      }
      if (column > indent && column + word.length() + 1 > width) {
        endLine();
        text.append(" ".repeat(indent));
        column = indent;
      } else if (column > indent) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }

  /** Behind the last slash, comma or pair of dots of a word that still has room; 0 for none. */
  private static int cut(String word, int room) {
    int cut = 0;
    for (int i = 0; i < Math.min(word.length() - 1, room); i++) {
      boolean span = i > 0 && word.startsWith("..", i - 1);
      cut = span || "/,|".indexOf(word.charAt(i)) >= 0 ? i + 1 : cut;
    }
    return cut;
  }

  /** Without the blanks of a wide gap that it was broken in. */
  private void endLine() {
    int end = text.length();
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }

  /** What stands between backticks is one word, but where it is long. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder open = null;
    for (String word : text.split(" ", -1)) {
      int marks = word.length() - word.replace("`", "").length();
      boolean turns = marks % 2 == 1;
      if (open != null) {
        open.append(' ').append(word);
        if (turns) {
          words.addAll(
              open.length() > LONG
                  ? List.of(open.toString().split(" "))
                  : List.of(open.toString()));
          open = null;
        }
      } else if (turns) {
        open = new StringBuilder(word);
      } else {
        words.add(word);
      }
    }
    if (open != null) {
      words.add(open.toString());
    }
    return words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
