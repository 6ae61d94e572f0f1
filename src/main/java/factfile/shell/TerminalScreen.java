package factfile.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** The terminal of this process as a screen: what was on it before is there again afterwards. */
public final class TerminalScreen implements Screen, AutoCloseable {
  /** How long one waits for the rest of what a key sends, in milliseconds. */
  private static final long AMBIGUOUS = 60;

  /** How often one looks whether the size has changed, in milliseconds. */
  private static final long TICK = 200;

  private static final int USUAL_ROWS = 24;
  private static final int USUAL_COLUMNS = 80;
  private static final String TO_END_OF_LINE = "\u001b[K";
  private static final String TO_END_OF_SCREEN = "\u001b[J";

  private final Terminal terminal;
  private final Attributes before;
  private final BindingReader keys;
  private final KeyMap<Press.Name> map;
  private volatile boolean resized;
  private Size size;

  /**
   * @throws IOException where the terminal cannot be opened
   */
  public static TerminalScreen open() throws IOException {
    return new TerminalScreen(Editor.terminal());
  }

  TerminalScreen(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
    this.keys = new BindingReader(terminal.reader());
    this.map = map(terminal);
    this.size = terminal.getSize();
    terminal.handle(Signal.WINCH, signal -> resized = true);
    takeOver();
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.flush();
  }

  /** Ctrl-C is a key here, and not a signal. */
  private void takeOver() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    terminal.puts(Capability.cursor_invisible);
  }

  private static KeyMap<Press.Name> map(Terminal terminal) {
    KeyMap<Press.Name> map = new KeyMap<>();
    map.setAmbiguousTimeout(AMBIGUOUS);
    map.setNomatch(Press.Name.UNKNOWN);
    map.setUnicode(Press.Name.TEXT);
    for (char c = ' '; c < 127; c++) {
      map.bind(Press.Name.TEXT, String.valueOf(c));
    }
    map.bind(Press.Name.ENTER, "\r", "\n");
    map.bind(Press.Name.TAB, "\t");
    map.bind(Press.Name.ESCAPE, "\u001b");
    map.bind(Press.Name.STOP, "\u0003", "\u0004");
    map.bind(Press.Name.REDRAW, "\f");
    map.bind(Press.Name.BACK_TAB, "\u001b[Z");
    bind(map, terminal, Press.Name.LEFT, Capability.key_left, "D");
    bind(map, terminal, Press.Name.RIGHT, Capability.key_right, "C");
    bind(map, terminal, Press.Name.UP, Capability.key_up, "A");
    bind(map, terminal, Press.Name.DOWN, Capability.key_down, "B");
    bind(map, terminal, Press.Name.PAGE_UP, Capability.key_ppage, "5~");
    bind(map, terminal, Press.Name.PAGE_DOWN, Capability.key_npage, "6~");
    return map;
  }

  /** Terminals send either form, whatever their description says. */
  private static void bind(
      KeyMap<Press.Name> map, Terminal terminal, Press.Name name, Capability key, String end) {
    String told = KeyMap.key(terminal, key);
    if (told != null) {
      map.bind(name, told);
    }
    map.bind(name, "\u001b[" + end, "\u001bO" + end);
  }

  @Override
  public Press press() {
    while (true) {
      if (resized) {
        resized = false;
        size = terminal.getSize();
        return Press.of(Press.Name.REDRAW);
      }
      int next = keys.peekCharacter(TICK);
      if (next == NonBlockingReader.EOF) {
        return Press.of(Press.Name.STOP);
      }
      if (next >= 0) {
        Press.Name name = keys.readBinding(map);
        return name == null
            ? Press.of(Press.Name.STOP)
            : name == Press.Name.TEXT ? Press.typed(keys.getLastBinding()) : Press.of(name);
      }
    }
  }

  @Override
  public int rows() {
    return size.getRows() > 0 ? size.getRows() : USUAL_ROWS;
  }

  @Override
  public int columns() {
    return size.getColumns() > 0 ? size.getColumns() : USUAL_COLUMNS;
  }

  @Override
  public void show(List<String> lines) {
    StringBuilder drawn = new StringBuilder();
    int count = Math.min(lines.size(), rows());
    for (int i = 0; i < count; i++) {
      drawn.append(at(i)).append(lines.get(i)).append(TO_END_OF_LINE);
    }
    if (count < rows()) {
      drawn.append(at(count)).append(TO_END_OF_SCREEN);
    }
    // All at once, so that nobody sees it half drawn.
    terminal.writer().print(drawn);
    terminal.flush();
  }

  /** Moves the cursor to the beginning of a line. */
  private static String at(int row) {
    return "\u001b[" + (row + 1) + ";1H";
  }

  @Override
  public String edit(int row, String prompt, Prefill initial, List<String> below, Assistant help) {
    terminal.puts(Capability.cursor_visible);
    terminal.writer().print(at(Math.min(row, rows() - 1)) + TO_END_OF_SCREEN);
    terminal.flush();
    // The editor takes and gives back the terminal as it finds it: with signals.
    terminal.setAttributes(before);
    HintingReader reader = Editor.reader(terminal, help);
    reader.mark(initial);
    int taken = row + 2 + (prompt.length() + initial.text().length()) / columns();
    reader.below(below.subList(0, Math.max(0, Math.min(below.size(), rows() - taken))));
    reader.setParser(
        (line, cursor, context) -> new ParsedItem(line, Math.min(cursor, line.length())));
    reader.setVariable(LineReader.DISABLE_HISTORY, true);
    reader.getWidgets().put("give-up", () -> giveUp());
    KeyMap<Binding> editing = reader.getKeyMaps().get(LineReader.EMACS);
    editing.bind(new Reference("give-up"), "\u001b");
    editing.setAmbiguousTimeout(AMBIGUOUS);
    try {
      return reader.readLine(prompt, null, (Character) null, initial.text());
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    } finally {
      takeOver();
      // The editor alone was told of another size meanwhile.
      resized = true;
    }
  }

  private static boolean giveUp() {
    throw new UserInterruptException("");
  }

  /** Leaves the terminal as it was. */
  @Override
  public void close() {
    terminal.puts(Capability.keypad_local);
    terminal.puts(Capability.exit_ca_mode);
    terminal.puts(Capability.cursor_visible);
    terminal.flush();
    terminal.setAttributes(before);
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
