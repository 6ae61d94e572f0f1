package factfile.render.text;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.page.Footnotes;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.TonedLines;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Text for people: entries under headings, or a table of the fields asked for; then notices. */
public final class TextRenderer implements Renderer {
  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    StringBuilder text = out.text();
    Footnotes notes = page.cite() ? new Footnotes(answer.sources()) : null;
    if (answer.rows().isEmpty()) {
      text.append("Nothing found.\n");
    } else if (page.table()) {
      TableText.append(answer, page, out);
    } else {
      appendEntries(answer, page, notes, out);
    }
    if (notes != null) {
      appendNotes(notes, page.readable(), text);
    }
    appendNotices(answer, page.readable(), text);
  }

  private static void appendEntries(
      Answer<? extends Row> answer, PageLayout page, Footnotes notes, Outflow out) {
    StringBuilder text = out.text();
    Lines lines = new Lines(answer.rows());
    EntryLayout layout = EntryLayout.of(lines, page.readable(), notes, answer.sources());
    String heading = null;
    boolean begun = false;
    for (EntryLayout.Line line : lines) {
      String next = line.entry().heading();
      boolean first = !begun || !Objects.equals(next, heading);
      if (next != null && first) {
        text.append(begun ? "\n" : "");
        Span title = new Span(next, Tone.STRONG);
        TonedLines.append(title, page.readable().width(), page.color(), text);
      }
      heading = next;
      begun = true;
      layout.append(line, first, text);
      out.rowEnded();
    }
  }

  private static final class Lines extends RowLines<Row, EntryLayout.Line> {
    Lines(List<? extends Row> rows) {
      super(Collections.unmodifiableList(rows));
    }

    @Override
    protected EntryLayout.Line line(Row row) {
      return new EntryLayout.Line(row.entry(), row.certain());
    }
  }

  private static void appendNotes(Footnotes notes, PageLayout page, StringBuilder text) {
    text.append('\n');
    int number = 1;
    for (String note : notes.texts().values()) {
      TonedLines.append(
          new Span("[" + number++ + "] " + note, Tone.PLAIN), page.width(), page.color(), text);
    }
  }

  private static void appendNotices(Answer<?> answer, PageLayout page, StringBuilder text) {
    if (!answer.notices().isEmpty()) {
      text.append('\n');
    }
    for (String notice : answer.notices()) {
      TonedLines.append(new Span(notice, Tone.DIM), page.width(), page.color(), text);
    }
  }
}
