package factfile.note;

import factfile.model.Citation;
import factfile.model.Position;
import java.util.List;

/**
 * A marker for people and programs: where it stands, and how.
 *
 * @param position of its value
 * @param excerpt the line
 * @param width of the value, on its line
 */
public record NoteFinding(
    State state,
    Position position,
    String excerpt,
    int width,
    String id,
    String written,
    String recorded,
    String message,
    String fix,
    boolean mendable,
    List<Citation> cites) {
  public NoteFinding {
    cites = List.copyOf(cites);
  }

  static NoteFinding of(String path, String source, Mark mark) {
    int start = source.lastIndexOf('\n', mark.at() - 1) + 1;
    int end = source.indexOf('\n', mark.at());
    String line = source.substring(start, end < 0 ? source.length() : end);
    int number = 1;
    for (int i = 0; i < start; i++) {
      number += source.charAt(i) == '\n' ? 1 : 0;
    }
    int column = mark.at() - start + 1;
    boolean marked = start == 0 && source.startsWith("\uFEFF");
    return new NoteFinding(
        mark.state(),
        new Position(path, number, marked ? column - 1 : column),
        (marked ? line.substring(1) : line).stripTrailing(),
        Math.min(mark.width(), line.stripTrailing().length() - column + 1),
        mark.id(),
        mark.written(),
        mark.recorded(),
        mark.message(),
        mark.fix(),
        !mark.edits().isEmpty(),
        mark.cites());
  }
}
