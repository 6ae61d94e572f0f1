package factfile.render.data;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.Visible;
import java.util.HashSet;
import java.util.Set;

/** The ids of the rows, one a line, each once; of rows without one, what they begin with. */
public final class IdsRenderer implements Renderer {
  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    Column<R> id = answer.column("id");
    Column<R> column = id == null ? answer.columns().get(0) : id;
    Set<String> met = new HashSet<>();
    for (R row : answer.rows()) {
      String name = Visible.text(column.cell(row).accept(CellText.IDS));
      // What no other row can have need not be remembered.
      if (!name.isEmpty() && ((id != null && row.alone()) || met.add(name))) {
        out.text().append(name).append('\n');
        out.rowEnded();
      }
    }
  }
}
