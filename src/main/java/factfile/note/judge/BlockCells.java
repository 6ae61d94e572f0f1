package factfile.note.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * What a block says, without what formatters change: blanks, the padding and rules of tables,
 * escapes, the mark used for emphasis, straight or curly quotes, short or long dashes.
 *
 * @param loose its words alone
 * @param signed its words with their dashes and comparisons
 * @param rows those of its tables, each cell in words, a bar before each
 * @param bars whether a bar stands anywhere in it
 */
record BlockCells(String loose, String signed, List<String> rows, boolean bars) {
  private static final String EMPTY = "|";

  BlockCells {
    rows = List.copyOf(rows);
  }

  static BlockCells of(String block) {
    String text =
        block
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replace("...", "…");
    StringBuilder signed = new StringBuilder();
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      if (isRule(bare)) {
        continue;
      }
      if (bare.startsWith("|")) {
        rows.add(row(bare));
      }
      signed.append(isItem(bare) ? bare.substring(1) : bare).append('\n');
    }
    return new BlockCells(
        words(text, false), words(signed.toString(), true), rows, text.indexOf('|') >= 0);
  }

  /** A rule of a table, or one across the page. */
  private static boolean isRule(String line) {
    boolean dash = false;
    for (int i = 0; i < line.length(); i++) {
      char c = plain(line.charAt(i));
      if ("|:-+= \t".indexOf(c) < 0) {
        return false;
      }
      dash |= c == '-';
    }
    return dash;
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("> ");
  }

  /** The cells of a row; a bar behind a backslash is part of one. */
  private static String row(String line) {
    StringBuilder row = new StringBuilder();
    int start = 1;
    for (int at = 1; at <= line.length(); at++) {
      boolean end = at == line.length();
      boolean bar = !end && line.charAt(at) == '|' && line.charAt(at - 1) != '\\';
      if (bar || (end && start < at)) {
        row.append('|').append(words(line.substring(start, at), true));
        start = at + 1;
      }
    }
    return row.toString();
  }

  private static String words(String text, boolean signs) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean drop = "\\*_|`".indexOf(c) >= 0 || isMark(text, i, c, signs);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || drop;
      boolean rule = c == ':' && isInRule(text, i);
      char last = words.length() == 0 ? ' ' : words.charAt(words.length() - 1);
      if (!blank && !rule) {
        words.append(c == '-' && last == '-' ? "" : String.valueOf(c));
      } else if (last != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** A dash, or what is no comparison, which goes away where signs do not count. */
  private static boolean isMark(String text, int at, char c, boolean signs) {
    return (c == '-' && !signs) || (c == '>' && !(signs && isBeforeNumber(text, at)));
  }

  /** Whether a number, or how surely it is meant, stands next. */
  private static boolean isBeforeNumber(String text, int at) {
    int next = at + 1;
    while (next < text.length() && " =~.\\$€£".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** A colon beside a dash aligns a column. */
  private static boolean isInRule(String text, int at) {
    return (at > 0 && text.charAt(at - 1) == '-')
        || (at + 1 < text.length() && text.charAt(at + 1) == '-');
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„' -> '"';
      case '‘', '’' -> '\'';
      case '–', '—' -> '-';
      default -> c;
    };
  }

  /** Whether a sign or an empty cell makes it say something else than its words alone. */
  boolean isDelicate() {
    for (int at = 0; at < signed.length(); at++) {
      char c = signed.charAt(at);
      boolean sign = at == 0 || "( ~<>=$€£".indexOf(signed.charAt(at - 1)) >= 0;
      if (c == '>' || (c == '-' && sign && isBeforeNumber(signed, at) && !isApart(at))) {
        return true;
      }
    }
    for (String row : rows) {
      if (row.contains(EMPTY + EMPTY) || row.endsWith(EMPTY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(int at) {
    return at + 1 < signed.length() && signed.charAt(at + 1) == ' ';
  }

  /** All of it, signs and cells. */
  String exact() {
    return signed + "\n" + String.join("\n", rows);
  }

  /** Whether both say the same; a table that lost its bars is held by its words. */
  boolean isSame(BlockCells other) {
    boolean bare = (rows.isEmpty() && !bars) || (other.rows.isEmpty() && !other.bars);
    return signed.equals(other.signed) && (bare || rows.equals(other.rows));
  }
}
