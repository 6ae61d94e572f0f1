package factfile.cli.add;

import factfile.edit.YamlScalar;
import factfile.model.text.Problem;
import factfile.shell.Prefill;
import java.util.List;

/** The part of an answer that a problem is about, to be typed anew; else all of it. */
final class RefusedPart {
  private RefusedPart() {}

  /**
   * @param typed the answer
   * @param items what it was taken for, in its order
   * @param yaml those items as a record has them, at its end
   */
  static Prefill of(String typed, List<String> items, String yaml, Problem problem) {
    int column = problem.position().column() - 1;
    int before = yaml.length();
    int last = typed.length();
    for (int i = items.size() - 1; i >= 0; i--) {
      String item = items.get(i);
      String written = YamlScalar.plainOrQuoted(item, true);
      int at = yaml.lastIndexOf(written, before - written.length());
      int place = typed.lastIndexOf(item, last - item.length());
      if (at < 0 || place < 0) {
        break;
      }
      if (at <= column && column < at + written.length()) {
        return within(typed, place, item, column - at - quote(item, written), problem.width());
      }
      before = at;
      last = place;
    }
    return all(typed);
  }

  /** How many characters stand before an item; one that is written otherwise is marked whole. */
  private static int quote(String item, String written) {
    return written.equals(item) ? 0 : written.equals("\"" + item + "\"") ? 1 : item.length();
  }

  private static Prefill within(String typed, int place, String item, int from, int width) {
    boolean part = from >= 0 && from < item.length();
    int end = part ? Math.min(item.length(), from + width) : item.length();
    return new Prefill(typed, place + (part ? from : 0), place + end);
  }

  static Prefill all(String typed) {
    return new Prefill(typed, 0, typed.length());
  }
}
