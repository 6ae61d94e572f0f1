package factfile.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/**
 * A line editor on the terminal of this process: history and search in it, completion, colours,
 * hints, paste of several lines. It can also ask for one thing after the other.
 */
public final class Editor implements Asker, AutoCloseable {
  private final Terminal terminal;
  private HintingReader reader;

  private Editor(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * An editor that asks.
   *
   * @throws IOException where the terminal cannot be opened
   */
  public static Editor open() throws IOException {
    return new Editor(terminal());
  }

  /** The terminal of this process. */
  static Terminal terminal() throws IOException {
    // No native code: the terminal is set by stty, as any shell script would do it. Signals are
    // handled one by one; those not named do what they always do.
    return TerminalBuilder.builder()
        .name("factfile")
        .system(true)
        .provider("exec")
        .nativeSignals(false)
        .encoding(StandardCharsets.UTF_8)
        .build();
  }

  /**
   * An editor that also reads lines and remembers them.
   *
   * @param history the file that lines are kept in; null for none
   * @param color whether colours may be used
   * @throws IOException where the terminal cannot be opened
   */
  public static Editor open(Assistant assistant, Path history, boolean color) throws IOException {
    Editor editor = open();
    HintingReader reader = reader(editor.terminal, assistant);
    reader.setParser((line, cursor, context) -> parsed(assistant, line, cursor, context));
    reader.setHighlighter(new Colors(assistant, color));
    reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "… ");
    reader.setVariable(LineReader.HISTORY_SIZE, 5000);
    if (history != null) {
      reader.setVariable(LineReader.HISTORY_FILE, history);
    }
    reader.option(Option.HISTORY_REDUCE_BLANKS, false);
    editor.reader = reader;
    return editor;
  }

  static HintingReader reader(Terminal terminal, Assistant assistant) {
    HintingReader reader = new HintingReader(terminal, assistant);
    reader.setCompleter((ignored, parsed, found) -> OfferedWords.add(assistant, parsed, found));
    reader.setVariable(LineReader.BELL_STYLE, "none");
    reader.option(Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(Option.CASE_INSENSITIVE, true);
    reader.option(Option.COMPLETE_MATCHER_TYPO, false);
    return reader;
  }

  private static ParsedWord parsed(
      Assistant assistant, String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && assistant.isOpen(line)) {
      throw new EOFError(-1, -1, "the line goes on");
    }
    return new ParsedWord(line, Math.min(cursor, line.length()));
  }

  /**
   * The next line, perhaps several of them that were pasted; empty where the user gave it up with
   * Ctrl-C; null at the end (Ctrl-D).
   *
   * @param prompt may hold escape sequences for colours
   */
  public String read(String prompt) {
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public String ask(String prompt, Prefill initial, Assistant help) {
    HintingReader asking = reader(terminal, help);
    asking.mark(initial);
    asking.setParser(
        (line, cursor, context) -> new ParsedItem(line, Math.min(cursor, line.length())));
    asking.setVariable(LineReader.DISABLE_HISTORY, true);
    try {
      return asking.readLine(prompt, null, (Character) null, initial.text());
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  /** Runs what is given when Ctrl-C is pressed and no line is being read. */
  public void onInterrupt(Runnable action) {
    terminal.handle(Signal.INT, signal -> action.run());
  }

  /** Rows and columns, as they are now; 0 where not known. */
  public List<Integer> size() {
    return List.of(terminal.getHeight(), terminal.getWidth());
  }

  /** Keeps the history and leaves the terminal as it was. */
  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.getHistory().save();
    }
    terminal.close();
  }
}
