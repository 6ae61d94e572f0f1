package factfile.render.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values of RFC 4180, with a header. */
public final class CsvRenderer implements Renderer {
  private final boolean guarded;

  /**
   * @param guarded whether cells that a spreadsheet would run are kept from it
   */
  public CsvRenderer(boolean guarded) {
    this.guarded = guarded;
  }

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(answer.fields());
      for (R row : answer.rows()) {
        List<String> fields = new ArrayList<>();
        for (Cell cell : answer.cells(row)) {
          String value = TabbedRenderer.visible(cell.accept(CellText.NAMES));
          fields.add(guarded ? SpreadsheetGuard.guarded(value) : value);
        }
        csv.writeRecord(fields);
        csv.flush();
        out.take(text);
        out.rowEnded();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    out.take(text);
  }
}
