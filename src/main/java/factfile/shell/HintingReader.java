package factfile.shell;

import java.util.List;
import org.jline.reader.History;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/**
 * Shows, dim and behind the cursor, how the line went on when it was last typed (the right arrow
 * takes that over), else what is expected there.
 */
final class HintingReader extends LineReaderImpl {
  /** So many lines of the history are looked through at most, at every key. */
  private static final int MEMORY = 500;

  private final Assistant assistant;

  HintingReader(Terminal terminal, Assistant assistant) {
    super(terminal, "factfile", null);
    this.assistant = assistant;
    takeOver("take-over-forward", FORWARD_CHAR, Capability.key_right, "\u0006");
    takeOver("take-over-end", END_OF_LINE, Capability.key_end, "\u0005");
  }

  /** A key that moves on takes over the remembered line where there is nothing left to move on. */
  private void takeOver(String name, String otherwise, Capability key, String control) {
    getWidgets()
        .put(
            name,
            () -> {
              String rest = buf.cursor() == buf.length() ? remembered(buf.toString()) : "";
              if (rest.isEmpty()) {
                callWidget("." + otherwise);
              } else {
                buf.write(rest);
              }
              return true;
            });
    Reference widget = new Reference(name);
    getKeyMaps().get(EMACS).bind(widget, control);
    String sequence = org.jline.keymap.KeyMap.key(terminal, key);
    if (sequence != null) {
      getKeyMaps().get(EMACS).bind(widget, sequence);
    }
  }

  @Override
  public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
    boolean typing = doAutosuggestion || buf.length() == 0;
    boolean wanted = typing && post == null && buf.cursor() == buf.length();
    AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
    if (!wanted || state != State.NORMAL) {
      return shown;
    }
    String line = buf.toString();
    String rest = remembered(line);
    String hint = rest.isEmpty() ? assistant.hint(line) : rest;
    return new AttributedStringBuilder()
        .append(shown)
        .styled(AttributedStyle::faint, hint)
        .toAttributedString();
  }

  /** How the newest line of the history that begins so went on; empty where there is none. */
  private String remembered(String begun) {
    History history = getHistory();
    if (begun.isBlank() || history.isEmpty()) {
      return "";
    }
    int oldest = Math.max(history.first(), history.last() - MEMORY);
    for (int i = history.last(); i >= oldest; i--) {
      String line = history.get(i);
      if (line.startsWith(begun) && line.indexOf('\n') < 0) {
        return line.substring(begun.length());
      }
    }
    return "";
  }
}
