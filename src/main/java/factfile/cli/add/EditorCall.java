package factfile.cli.add;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The user's editor, and how it is told a line: {@code $VISUAL}, else {@code $EDITOR}, as git has
 * it.
 *
 * @param command as the variable has it: a program, perhaps with arguments
 */
record EditorCall(String command) {
  /** They draw on the terminal, and can do nothing without one. */
  private static final Set<String> ON_TERMINAL =
      Set.of(
          "vi", "vim", "nvim", "view", "nano", "pico", "micro", "joe", "kak", "mg", "ne", "jed",
          "hx", "helix");

  private static final Set<String> PLUS_LINE =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "view",
          "gvim",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "micro",
          "joe",
          "kak",
          "mg",
          "ne",
          "jed");
  private static final Set<String> GOTO =
      Set.of("code", "codium", "vscodium", "code-insiders", "code-oss");
  private static final Set<String> COLON_LINE =
      Set.of("hx", "helix", "subl", "sublime_text", "zed");

  private static final String ADVICE =
      "EDITOR=nano, say, or one with a window of its own, that waits: VISUAL='code --wait'";

  /**
   * The one that the environment names.
   *
   * @throws UserError where there is none, or it cannot run here
   */
  static EditorCall of(Host host) {
    String term = host.variable("TERM");
    boolean dumb = term != null && term.equals("dumb");
    String visual = dumb ? null : set(host, "VISUAL");
    String command = visual == null ? set(host, "EDITOR") : visual;
    if (command == null) {
      throw UserError.usage("no editor is named: neither VISUAL nor EDITOR is set", ADVICE);
    }
    EditorCall call = new EditorCall(command);
    boolean terminal = host.terminal().stdin() && host.terminal().stdout();
    if (!terminal && ON_TERMINAL.contains(call.program())) {
      throw UserError.usage("`" + command + "` needs a terminal, and there is none here", ADVICE);
    }
    return call;
  }

  /** Null where it is not set, or blank. */
  private static String set(Host host, String variable) {
    String value = host.variable(variable);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What it is called, without the folder that it lies in. */
  private String program() {
    char quote = command.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? command.indexOf(quote, 1) : blank();
    String path = command.substring(quoted ? 1 : 0, end < 0 ? command.length() : end);
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    // Debian names its variants so: vim.basic, vim.tiny.
    return name.startsWith("vim.") ? "vim" : name;
  }

  /** A blank in a name has a backslash before it. */
  private int blank() {
    int at = command.indexOf(' ');
    while (at > 0 && command.charAt(at - 1) == '\\') {
      at = command.indexOf(' ', at + 1);
    }
    return at;
  }

  /** What it is given to open a file at a line. */
  List<String> arguments(Path file, int line) {
    String program = program();
    if (PLUS_LINE.contains(program)) {
      return List.of("+" + line, file.toString());
    }
    if (GOTO.contains(program)) {
      return List.of("--goto", file + ":" + line);
    }
    return List.of(COLON_LINE.contains(program) ? file + ":" + line : file.toString());
  }
}
