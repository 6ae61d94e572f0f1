package factfile.render.text;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.page.Footnotes;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.TonedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Text for people: entries under headings, or a table of the fields asked for; then notices. */
public final class TextRenderer implements Renderer {
  @Override
  public <R extends Row> String render(Answer<R> answer, PageLayout page) {
    StringBuilder text = new StringBuilder();
    Footnotes notes = page.cite() ? new Footnotes(answer.sources()) : null;
    if (answer.rows().isEmpty()) {
      text.append("Nothing found.\n");
    } else if (page.table()) {
      TableText.append(answer, page, text);
    } else {
      appendEntries(answer, page, notes, text);
    }
    if (notes != null) {
      appendNotes(notes, page.readable(), text);
    }
    appendNotices(answer, page.readable(), text);
    return text.toString();
  }

  private static void appendEntries(
      Answer<?> answer, PageLayout page, Footnotes notes, StringBuilder text) {
    List<EntryLayout.Line> lines = new ArrayList<>();
    for (Row row : answer.rows()) {
      lines.add(new EntryLayout.Line(row.entry(), row.certain()));
    }
    EntryLayout layout = EntryLayout.of(lines, page.readable(), notes, answer.sources());
    String heading = null;
    for (EntryLayout.Line line : lines) {
      String next = line.entry().heading();
      boolean first = text.length() == 0 || !Objects.equals(next, heading);
      if (next != null && first) {
        text.append(text.length() == 0 ? "" : "\n");
        Span title = new Span(next, Tone.STRONG);
        TonedLines.append(title, page.readable().width(), page.color(), text);
      }
      heading = next;
      layout.append(line, first, text);
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
