package factfile.note;

import factfile.model.part.Citation;
import factfile.model.text.Position;
import factfile.note.judge.JudgedMarker;
import factfile.note.judge.State;
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

  static NoteFinding of(JudgedMarker mark, MarkedLines lines) {
    Position position = lines.position(mark.at());
    String line = lines.line(mark.at());
    return new NoteFinding(
        mark.state(),
        position,
        line,
        Math.min(mark.width(), line.length() - position.column() + 1),
        mark.id(),
        mark.written(),
        mark.recorded(),
        mark.message(),
        mark.fix(),
        !mark.edits().isEmpty(),
        mark.cites());
  }
}
