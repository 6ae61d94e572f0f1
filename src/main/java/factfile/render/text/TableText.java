package factfile.render.text;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.data.CellText;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.visible.Paint;
import factfile.render.visible.TonedLines;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An aligned table of the columns; the widest of them wraps where the page is too narrow. */
final class TableText {
  private static final int GAP = 2;
  private static final int LEAST = 8;

  private TableText() {}

  static <R extends Row> void append(Answer<R> answer, PageLayout page, Outflow out) {
    Lines<R> lines = new Lines<>(answer);
    int[] widths = widths(answer.fields(), lines, page.width());
    // Walked to the end once, so that it is known which are of numbers alone.
    boolean[] numeric = lines.numeric;
    appendRow(answer.fields(), widths, numeric, Tone.STRONG, page, out.text());
    for (List<String> line : lines) {
      appendRow(line, widths, numeric, Tone.PLAIN, page, out.text());
      out.rowEnded();
    }
  }

  private static final class Lines<R extends Row> extends RowLines<R, List<String>> {
    private final Answer<R> answer;
    private final boolean[] numeric;

    Lines(Answer<R> answer) {
      super(answer.rows());
      this.answer = answer;
      this.numeric = new boolean[answer.columns().size()];
      Arrays.fill(numeric, true);
    }

    @Override
    protected List<String> line(R row) {
      List<Cell> cells = answer.cells(row);
      List<String> line = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        line.add(Visible.line(cell.accept(CellText.NAMES)));
        numeric[i] &= cell instanceof Cell.Numeric || cell instanceof Cell.None;
      }
      return line;
    }
  }

  /** As wide as what stands in them; the widest gives way until all fit. */
  private static int[] widths(List<String> fields, Iterable<List<String>> lines, int page) {
    int[] widths = new int[fields.size()];
    widen(widths, fields);
    for (List<String> line : lines) {
      widen(widths, line);
    }
    while (total(widths) > page) {
      int widest = widest(widths);
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static void widen(int[] widths, List<String> line) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Width.of(line.get(i)));
    }
  }

  private static int total(int[] widths) {
    long total = (long) GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return (int) Math.min(Integer.MAX_VALUE, total);
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private static void appendRow(
      List<String> cells,
      int[] widths,
      boolean[] numeric,
      Tone tone,
      PageLayout page,
      StringBuilder text) {
    List<List<List<Span>>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TonedLines.of(List.of(new Span(cells.get(i), tone)), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder();
      int pending = 0;
      for (int i = 0; i < widths.length; i++) {
        List<Span> spans = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : List.of();
        int space = widths[i] - TonedLines.widthOf(spans);
        if (!spans.isEmpty()) {
          row.append(" ".repeat(pending + (numeric[i] ? space : 0)));
          pending = numeric[i] ? 0 : space;
          for (Span span : spans) {
            row.append(Paint.on(span.text(), span.tone(), page.color()));
          }
        } else {
          pending += space;
        }
        pending += GAP;
      }
      text.append(row).append('\n');
    }
  }
}
