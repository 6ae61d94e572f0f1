package factfile.render.data;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.Visible;

/**
 * Tab-separated values: with a header and names for people's tables, or plain with ids for {@code
 * cut}, {@code read} and {@code $(…)}. Tabs, line ends and backslashes in cells are {@code \t},
 * {@code \n}, {@code \r} and {@code \\}.
 */
public final class TabbedRenderer implements Renderer {
  private final boolean header;
  private final boolean guarded;

  private TabbedRenderer(boolean header, boolean guarded) {
    this.header = header;
    this.guarded = guarded;
  }

  /**
   * @param guarded whether cells that a spreadsheet would run are kept from it
   */
  public static Renderer withHeader(boolean guarded) {
    return new TabbedRenderer(true, guarded);
  }

  public static Renderer plain() {
    return new TabbedRenderer(false, false);
  }

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    StringBuilder text = out.text();
    if (header) {
      text.append(String.join("\t", answer.fields())).append('\n');
    }
    for (R row : answer.rows()) {
      String separator = "";
      for (Cell cell : answer.cells(row)) {
        String value = cell.accept(header ? CellText.NAMES : CellText.IDS);
        text.append(separator).append(escaped(guarded ? SpreadsheetGuard.guarded(value) : value));
        separator = "\t";
      }
      text.append('\n');
      out.rowEnded();
    }
  }

  private static String escaped(String value) {
    return Visible.text(
        value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
  }

  /** Line feeds and tabs stay: a format that quotes can hold them. */
  public static String visible(String value) {
    return Visible.text(value, "\n\t");
  }
}
