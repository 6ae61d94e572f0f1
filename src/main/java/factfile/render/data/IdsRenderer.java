package factfile.render.data;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import factfile.render.visible.Visible;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the rows, one a line, each once. */
public final class IdsRenderer implements Renderer {
  @Override
  public <R extends Row> String render(Answer<R> answer, PageLayout page) {
    Column<R> column = answer.column("id");
    Set<String> ids = new LinkedHashSet<>();
    for (R row : answer.rows()) {
      String id = column.cell(row).accept(CellText.IDS);
      if (!id.isEmpty()) {
        ids.add(Visible.text(id));
      }
    }
    StringBuilder text = new StringBuilder();
    for (String id : ids) {
      text.append(id).append('\n');
    }
    return text.toString();
  }
}
