package factfile.render.text;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.render.data.CellText;
import factfile.render.page.Footnotes;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.List;

/** A table as GitHub and most others read it; nothing in a cell can make markup. */
public final class MarkdownRenderer implements Renderer {
  private static final String MARKUP = "\\`*_[]<>|~#&!$";

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    Footnotes notes = page.cite() ? new Footnotes(answer.sources()) : null;
    Lines<R> lines = new Lines<>(answer, notes);
    int[] widths = widths(answer.fields(), lines);
    append(answer.fields(), widths, out.text());
    appendRule(widths, out.text());
    for (List<String> line : lines) {
      append(line, widths, out.text());
      out.rowEnded();
    }
    appendNotes(notes, out.text());
  }

  private static final class Lines<R extends Row> extends RowLines<R, List<String>> {
    private final Answer<R> answer;
    private final Footnotes notes;

    Lines(Answer<R> answer, Footnotes notes) {
      super(answer.rows());
      this.answer = answer;
      this.notes = notes;
    }

    @Override
    protected List<String> line(R row) {
      return MarkdownRenderer.line(row, answer, notes);
    }
  }

  /** What footnotes stand for; nothing where there are none. */
  static void appendNotes(Footnotes notes, StringBuilder text) {
    if (notes != null) {
      notes
          .texts()
          .forEach(
              (label, note) ->
                  text.append("\n[^")
                      .append(label)
                      .append("]: ")
                      .append(escaped(note))
                      .append('\n'));
    }
  }

  private static <R extends Row> List<String> line(R row, Answer<R> answer, Footnotes notes) {
    List<String> line = new ArrayList<>();
    for (Cell cell : answer.cells(row)) {
      line.add(escaped(cell.accept(CellText.NAMES)));
    }
    if (notes != null) {
      StringBuilder marks = new StringBuilder();
      notes.add(row.cites()).forEach(label -> marks.append("[^").append(label).append(']'));
      int last = line.size() - 1;
      line.set(last, line.get(last) + marks);
    }
    return line;
  }

  public static String escaped(String value) {
    StringBuilder text = new StringBuilder(value.length() + 8);
    String line = Visible.line(value);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString();
  }

  private static int[] widths(List<String> fields, Iterable<List<String>> lines) {
    int[] widths = new int[fields.size()];
    widen(widths, fields);
    for (List<String> line : lines) {
      widen(widths, line);
    }
    return widths;
  }

  private static void widen(int[] widths, List<String> line) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(Math.max(widths[i], 3), Width.of(line.get(i)));
    }
  }

  private static void append(List<String> line, int[] widths, StringBuilder text) {
    for (int i = 0; i < widths.length; i++) {
      String cell = line.get(i);
      text.append("| ").append(cell).append(" ".repeat(widths[i] - Width.of(cell) + 1));
    }
    text.append("|\n");
  }

  private static void appendRule(int[] widths, StringBuilder text) {
    for (int width : widths) {
      text.append("|").append("-".repeat(width + 2));
    }
    text.append("|\n");
  }
}
