package factfile.cli.shell;

import factfile.cli.host.UserError;
import factfile.shell.LineText;
import factfile.shell.Piece;
import factfile.shell.Piece.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the shell.
 *
 * @param words the command
 * @param out the file that the answer goes to; null for none
 * @param err the file that goes to what is said besides; {@link #TO_ANSWER} for where the answer
 *     goes; null for none
 * @param outside the line for another shell that reads the answer; null for none
 */
record ShellLine(List<String> words, Target out, Target err, String outside) {
  /** {@code 2>&1}. */
  static final Target TO_ANSWER = new Target("&1", false);

  /** A file, and whether what is written goes to its end. */
  record Target(String file, boolean appends) {}

  ShellLine {
    words = List.copyOf(words);
  }

  /**
   * @throws UserError where the line is not finished, holds NUL, or a file is missing
   */
  static ShellLine of(LineText line) {
    if (line.isOpen()) {
      throw UserError.usage("a quote is not closed", "close it, or put a backslash before it");
    }
    List<String> words = new ArrayList<>();
    Target out = null;
    Target err = null;
    String outside = null;
    List<Piece> pieces = line.pieces();
    for (Piece piece : pieces) {
      if (piece.text().indexOf('\0') >= 0) {
        throw UserError.usage("a line cannot hold the character NUL", "remove it");
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.role() == Role.WORD) {
        words.add(piece.text());
      } else if (piece.role() == Role.OUTSIDE) {
        outside = outside(piece);
      } else {
        Target target = target(piece, i + 1 < pieces.size() ? pieces.get(++i) : null);
        boolean errors = piece.role() == Role.WRITE_ERRORS || piece.role() == Role.APPEND_ERRORS;
        out = errors ? out : target;
        err = errors ? target : err;
      }
    }
    if (words.isEmpty() && (out != null || err != null || outside != null)) {
      throw UserError.usage("there is no command before it", "name one: timeline | wc -l");
    }
    return new ShellLine(words, out, err, outside);
  }

  private static String outside(Piece piece) {
    if (piece.text().isBlank()) {
      throw UserError.usage("nothing stands behind the bar", "name a program: | less");
    }
    return piece.text();
  }

  private static Target target(Piece operator, Piece file) {
    boolean appends = operator.role() == Role.APPEND || operator.role() == Role.APPEND_ERRORS;
    if (operator.role() == Role.WRITE_ERRORS && file != null && file.text().equals("&1")) {
      return TO_ANSWER;
    }
    if (file == null || file.role() != Role.WORD || file.text().startsWith("&")) {
      throw UserError.usage(
          "`" + operator.text() + "` needs the name of a file", "timeline > story.txt");
    }
    return new Target(file.text(), appends);
  }
}
