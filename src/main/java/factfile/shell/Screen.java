package factfile.shell;

import java.util.List;

/** A terminal that is drawn as a whole and read key by key. */
public interface Screen {
  /** The next key. */
  Press press();

  int rows();

  int columns();

  /**
   * Draws all of it.
   *
   * @param lines no wider than the terminal, with escape sequences for colours; what is too many is
   *     left out
   */
  void show(List<String> lines);

  /**
   * One line, edited in its place; what stood there and below is gone until it is drawn anew.
   *
   * @param row from 0
   * @param prompt may hold escape sequences for colours
   * @param below lines that are seen below it meanwhile, as far as there is room
   * @return null where the user gave it up
   */
  String edit(int row, String prompt, Prefill initial, List<String> below, Assistant help);
}
