package factfile.prose.sentence;

import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of Markdown, whose lines a passage has run together: each cell that has a number, framed
 * by the words of its row and the head of its column.
 */
public final class Tables {
  private static final Pattern RULE = Pattern.compile("\\|(?:\\s*:?-{2,}:?\\s*\\|)+");
  private static final Pattern BAR = Pattern.compile("\\|");

  private Tables() {}

  /** A cell, and where it begins. */
  private record Cell(String text, int start) {
    /** Whether it gives a number or a day, and is no label: {@code second} is one. */
    boolean isValue() {
      for (int at = 0; at < text.length(); at++) {
        if (Character.isDigit(text.charAt(at))) {
          return true;
        }
      }
      for (Amount amount : AmountReader.read(Tokens.of(text))) {
        if (!amount.isOrdinal()) {
          return true;
        }
      }
      return false;
    }
  }

  /** None where it is no table, or one without bars at both ends of its rows. */
  public static List<Framed> cells(String passage) {
    Matcher rule = RULE.matcher(passage);
    if (!passage.startsWith("|") || !rule.find()) {
      return List.of();
    }
    List<Cell> heads = cells(passage, 0, rule.start());
    List<Cell> body = cells(passage, rule.end(), passage.length());
    int columns = heads.size();
    List<Framed> framed = new ArrayList<>();
    // Between two rows stands an empty stretch: "| a | b | | c | d |".
    for (int row = 0; columns > 1 && row + columns <= body.size(); row += columns + 1) {
      add(heads, body.subList(row, row + columns), framed);
    }
    return framed;
  }

  private static void add(List<Cell> heads, List<Cell> row, List<Framed> framed) {
    StringBuilder label = new StringBuilder();
    for (Cell cell : row) {
      if (!cell.isValue() && !cell.text().isEmpty()) {
        label.append(label.isEmpty() ? "" : ", ").append(cell.text());
      }
    }
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).isValue()) {
        String head = uncapitalised(heads.get(i).text());
        String frame = label.isEmpty() ? head : label + ", " + head;
        // What stands over the labels is what the table is about.
        boolean about = i > 0 && !label.isEmpty() && !heads.get(0).text().isEmpty();
        frame = about ? heads.get(0).text() + ", " + frame : frame;
        framed.add(new Framed(frame, row.get(i).text(), row.get(i).start()));
      }
    }
  }

  /** A head begins with a capital, be it a name or none: {@code Homes rebuilt}. */
  private static String uncapitalised(String head) {
    boolean word = head.length() > 1 && Character.isLowerCase(head.charAt(1));
    return word ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
  }

  /** What stands between bars, blanks around it left out. */
  private static List<Cell> cells(String text, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    Matcher bar = BAR.matcher(text).region(from, to);
    int start = -1;
    while (bar.find()) {
      if (start >= 0) {
        String cell = text.substring(start, bar.start());
        int lead = cell.length() - cell.stripLeading().length();
        cells.add(new Cell(cell.strip(), start + lead));
      }
      start = bar.end();
    }
    return cells;
  }
}
