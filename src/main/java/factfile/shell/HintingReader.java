package factfile.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
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
 * takes that over), else what is expected there. A part of the line can be marked: then what is
 * typed replaces it, and whatever else is done keeps it.
 */
final class HintingReader extends LineReaderImpl {
  /** So many lines of the history are looked through at most, at every key. */
  private static final int MEMORY = 500;

  /** What is done to a marked part itself. */
  private static final Set<String> TO_MARKED =
      Set.of(SELF_INSERT, BACKWARD_DELETE_CHAR, DELETE_CHAR, DELETE_CHAR_OR_LIST, BEGIN_PASTE);

  private final Assistant assistant;
  private boolean marked;
  private Supplier<AttributedString> below;

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
    String sequence = KeyMap.key(terminal, key);
    if (sequence != null) {
      getKeyMaps().get(EMACS).bind(widget, sequence);
    }
  }

  @Override
  public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
    boolean typing = doAutosuggestion || buf.length() == 0;
    boolean wanted = typing && post == below && buf.cursor() == buf.length();
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

  /** Has lines stand below the one that will be read next, until others take their place. */
  void below(List<String> lines) {
    if (!lines.isEmpty()) {
      AttributedString shown = AttributedString.fromAnsi(String.join("\n", lines));
      below = () -> shown;
      post = below;
    }
  }

  /** Marks a part of the line that will be read next. */
  void mark(Prefill initial) {
    if (initial.from() >= initial.to()) {
      return;
    }
    getWidgets()
        .put(
            CALLBACK_INIT,
            () -> {
              buf.cursor(initial.to());
              regionMark = initial.from();
              regionActive = RegionType.CHAR;
              marked = true;
              return true;
            });
  }

  @Override
  public Binding readBinding(KeyMap<Binding> keys, KeyMap<Binding> local) {
    Binding binding = super.readBinding(keys, local);
    boolean kept = binding instanceof Reference named && !TO_MARKED.contains(named.name());
    if (marked && kept) {
      unmark();
    }
    return binding;
  }

  private void unmark() {
    marked = false;
    regionActive = RegionType.NONE;
  }

  /** Whether there was a marked part, which is gone now. */
  private boolean removeMarked() {
    if (!marked) {
      return false;
    }
    int length = buf.cursor() - regionMark;
    unmark();
    buf.backspace(length);
    return true;
  }

  @Override
  protected boolean selfInsert() {
    removeMarked();
    return super.selfInsert();
  }

  @Override
  public boolean beginPaste() {
    removeMarked();
    return super.beginPaste();
  }

  @Override
  protected boolean backwardDeleteChar() {
    return removeMarked() || super.backwardDeleteChar();
  }

  @Override
  protected boolean deleteChar() {
    return removeMarked() || super.deleteChar();
  }

  @Override
  protected boolean deleteCharOrList() {
    return removeMarked() || super.deleteCharOrList();
  }
}
