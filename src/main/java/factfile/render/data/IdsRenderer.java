package factfile.render.data;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.Visible;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the rows, one a line, each once; of rows without one, what they begin with. */
public final class IdsRenderer implements Renderer {
  @Override
  public <R extends Row> String render(Answer<R> answer, PageLayout page) {
    Column<R> id = answer.column("id");
    Column<R> column = id == null ? answer.columns().get(0) : id;
    Set<String> ids = new LinkedHashSet<>();
    for (R row : answer.rows()) {
      String name = column.cell(row).accept(CellText.IDS);
      if (!name.isEmpty()) {
        ids.add(Visible.text(name));
      }
    }
    StringBuilder text = new StringBuilder();
    for (String each : ids) {
      text.append(each).append('\n');
    }
    return text.toString();
  }
}
