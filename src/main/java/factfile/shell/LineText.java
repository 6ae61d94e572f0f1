package factfile.shell;

import factfile.shell.Piece.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A line cut into its parts, as a POSIX shell cuts it: blanks part words; quotes and backslashes
 * keep them together; {@code >} and {@code |} lead outside; {@code #} begins a comment. Nothing
 * else is special: {@code *}, {@code ?} and {@code $} stand for themselves.
 */
public final class LineText {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private boolean open;

  private LineText(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** The first line of the text; a line end inside quotes does not end it. */
  public static LineText of(String text) {
    return from(text, 0);
  }

  /** Each line of the text that says something, and the last where it is not finished. */
  public static List<LineText> all(String text) {
    List<LineText> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      LineText line = from(text, at);
      if (line.open || !line.pieces.isEmpty()) {
        lines.add(line);
      }
      at = line.at + 1;
    }
    return lines;
  }

  private static LineText from(String text, int from) {
    LineText line = new LineText(text, from);
    line.read();
    return line;
  }

  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** Whether a quote is not closed, or a backslash asks for more. */
  public boolean isOpen() {
    return open;
  }

  private void read() {
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '#') {
        at = lineEnd();
      } else if (c == '|') {
        pieces.add(new Piece(Role.OUTSIDE, text.substring(at + 1, lineEnd()), at, lineEnd()));
        at = lineEnd();
      } else if (!operator()) {
        word();
      }
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private boolean operator() {
    boolean errors = text.startsWith("2>", at);
    if (!errors && text.charAt(at) != '>') {
      return false;
    }
    int length = errors ? 2 : 1;
    boolean appends = text.startsWith(">", at + length);
    Role write = errors ? Role.WRITE_ERRORS : Role.WRITE;
    Role append = errors ? Role.APPEND_ERRORS : Role.APPEND;
    length += appends ? 1 : 0;
    pieces.add(
        new Piece(appends ? append : write, text.substring(at, at + length), at, at + length));
    at += length;
    return true;
  }

  private void word() {
    int start = at;
    StringBuilder word = new StringBuilder();
    boolean any = false;
    while (at < text.length() && " \t\r\n|>".indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        quoted(c, word);
        any = true;
      } else if (c == '\\') {
        any |= escaped(word);
      } else {
        word.append(c);
        at++;
        any = true;
      }
    }
    if (any) {
      pieces.add(new Piece(Role.WORD, word.toString(), start, at));
    }
  }

  /** Up to the closing quote; between double ones a backslash keeps a quote and itself. */
  private void quoted(char quote, StringBuilder word) {
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      boolean escapes = quote == '"' && text.charAt(at) == '\\' && at + 1 < text.length();
      if (escapes && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\')) {
        at++;
      }
      word.append(text.charAt(at++));
    }
    open |= at >= text.length();
    at = Math.min(at + 1, text.length());
  }

  /** Whether there is anything; a backslash before a line end joins the lines. */
  private boolean escaped(StringBuilder word) {
    if (at + 1 >= text.length()) {
      open = true;
      at++;
      return true;
    }
    char next = text.charAt(at + 1);
    at += 2;
    if (next == '\n') {
      return false;
    }
    word.append(next);
    return true;
  }

  /** The word in as many quotes as it needs to be read as one. */
  public static String quote(String word) {
    if (!word.isEmpty() && !needsQuotes(word)) {
      return word;
    }
    return word.indexOf('\'') < 0
        ? "'" + word + "'"
        : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static boolean needsQuotes(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (" \t\r\n'\"\\|>".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return word.startsWith("#") || word.startsWith("2>");
  }
}
