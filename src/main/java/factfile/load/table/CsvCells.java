package factfile.load.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** The cells of a CSV text, row by row, each with its place in it. */
public final class CsvCells extends AbstractBaseCsvCallbackHandler<List<Node.Scalar>> {
  private final String name;
  private final String text;
  private final List<List<Node.Scalar>> rows = new ArrayList<>();
  private List<Node.Scalar> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvCells(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * @param stop where reading stopped before the end; null where it came there
   */
  public record Read(List<List<Node.Scalar>> rows, Node.Scalar stop) {}

  /**
   * @param name what places in it are told by
   */
  public static Read read(String name, String text, char separator) {
    CsvCells cells = new CsvCells(name, text);
    try {
      for (List<Node.Scalar> row :
          CsvReader.builder()
              .fieldSeparator(separator)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .detectBomHeader(false)
              .build(cells, text)) {
        cells.rows.add(row);
      }
      return new Read(cells.rows, null);
    } catch (CsvParseException e) {
      cells.skipLineEnds();
      return new Read(cells.rows, cells.scalar("", false, cells.at));
    }
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    skipLineEnds();
    row = new ArrayList<>();
  }

  private void skipLineEnds() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      advance();
    }
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index > 0) {
      advance();
    }
    String value = new String(buffer, offset, length);
    if (quoted) {
      row.add(scalar(value, true, at));
      int quotes = 2 + (int) value.chars().filter(c -> c == '"').count();
      advance(length + quotes);
    } else {
      String plain = value.strip();
      row.add(scalar(plain, false, at + Math.max(0, value.indexOf(plain))));
      advance(length);
    }
  }

  private Node.Scalar scalar(String value, boolean quoted, int start) {
    return new Node.Scalar(value, quoted, false, name, line, start - lineStart + 1);
  }

  private void advance(int characters) {
    for (int i = 0; i < characters && at < text.length(); i++) {
      advance();
    }
  }

  private void advance() {
    if (text.charAt(at++) == '\n') {
      line++;
      lineStart = at;
    }
  }

  @Override
  protected List<Node.Scalar> buildRecord() {
    return row;
  }
}
