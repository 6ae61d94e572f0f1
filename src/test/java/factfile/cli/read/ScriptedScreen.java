package factfile.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.shell.Assistant;
import factfile.shell.Prefill;
import factfile.shell.Press;
import factfile.shell.Screen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A screen of paper, and somebody who presses one key after the other, and then leaves. */
final class ScriptedScreen implements Screen {
  private final int rows;
  private final int columns;
  private final Deque<String> keys = new ArrayDeque<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();

  /**
   * @param keys names of {@link Press.Name}, characters, and behind {@code =} what is typed into a
   *     line that is edited; behind {@code ==} what is typed after all of it was taken out
   */
  ScriptedScreen(int rows, int columns, String... keys) {
    this.rows = rows;
    this.columns = columns;
    this.keys.addAll(List.of(keys));
  }

  /** Every page that was shown, without its looks. */
  List<String> pages() {
    return pages;
  }

  String last() {
    return pages.get(pages.size() - 1);
  }

  /** What stood in each line that was edited, what is typed over in brackets. */
  List<String> offered() {
    return offered;
  }

  @Override
  public Press press() {
    if (keys.isEmpty()) {
      return Press.of(Press.Name.STOP);
    }
    String key = keys.pop();
    assertThat(key).as("a line is typed that nobody asks for").doesNotStartWith("=");
    return key.length() == 1 ? Press.typed(key) : Press.of(Press.Name.valueOf(key));
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void show(List<String> lines) {
    assertThat(lines).hasSizeLessThanOrEqualTo(rows);
    StringBuilder page = new StringBuilder();
    for (String line : lines) {
      String plain = line.replaceAll("\u001b\\[[0-9;]*m", "");
      assertThat(plain.length()).as(plain).isLessThanOrEqualTo(columns);
      page.append(plain.stripTrailing()).append('\n');
    }
    pages.add(page.toString());
  }

  @Override
  public String edit(int row, String prompt, Prefill initial, List<String> below, Assistant help) {
    String text = initial.text();
    offered.add(
        prompt.strip()
            + ": "
            + text.substring(0, initial.from())
            + "["
            + text.substring(initial.from(), initial.to())
            + "]"
            + text.substring(initial.to()));
    assertThat(row).isBetween(0, rows - 1);
    assertThat(help.hint("")).isNotEmpty();
    String typed = keys.pop();
    if (typed.startsWith("==")) {
      return typed.substring(2);
    }
    return typed.startsWith("=") ? text.substring(0, initial.from()) + typed.substring(1) : null;
  }
}
