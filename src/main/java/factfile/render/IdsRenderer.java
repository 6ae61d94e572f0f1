package factfile.render;

import factfile.answer.Answer;
import factfile.answer.Row;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the rows, one a line, each once. */
final class IdsRenderer implements Renderer {
  @Override
  public String render(Answer answer, Page page) {
    int column = answer.columns().indexOf(answer.idColumn());
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : answer.rows()) {
      String id = row.cells().get(column).accept(CellText.IDS);
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
