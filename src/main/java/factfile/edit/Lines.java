package factfile.edit;

import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin; lines and columns count from 1. */
final class Lines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  Lines(String text) {
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  /** The line after the last one that says something. */
  int end() {
    return starts.get(starts.size() - 1) == text.length() ? starts.size() : starts.size() + 1;
  }

  int start(int line) {
    return line > starts.size() ? text.length() : starts.get(line - 1);
  }

  int offset(Position position) {
    return start(position.line()) + position.column() - 1;
  }

  /** Without its end. */
  String line(int number) {
    String line = text.substring(start(number), start(number + 1));
    return line.stripTrailing();
  }

  /** What lines of this text end with. */
  String ending() {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
