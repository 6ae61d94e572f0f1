package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TAB in the real shells, over a base whose words would do harm if a shell ever ran them. */
class CompletionIT {
  private static final String PROMPT = "READY>";

  /** What is typed after the program, and the words that it is then called with. */
  private static final List<List<String>> TYPED =
      List.of(
          List.of("ti\t", "timeline"),
          List.of("who --fac\t", "who", "--facts"),
          List.of("-o ya\t", "-o", "yaml"),
          List.of("timeline --output ya\t", "timeline", "--output", "yaml"),
          List.of("timeline --output=ya\t", "timeline", "--output=yaml"),
          List.of("timeline --fields date,ti\t", "timeline", "--fields", "date,title"),
          List.of("--facts ev\tx", "--facts", "evil/x"),
          List.of("--facts=ev\tx", "--facts=evil/x"),
          List.of("--facts ~/ev\tx", "--facts", "~/evil/x"),
          List.of("-f evil ti\t", "-f", "evil", "timeline"),
          List.of("-f evil timeline wh\tyah\t", "-f", "evil", "timeline", "who:yahya"),
          List.of("-f evil timeline who:Yahya\t", "-f", "evil", "timeline", "who:yahya"),
          List.of("-f evil timeline not:kind:ev\t", "-f", "evil", "timeline", "not:kind:event"),
          List.of("-f evil timeline tag:\\$\t", "-f", "evil", "timeline", "tag:$(touch ran-tag)"),
          List.of("-f evil timeline \"tag:\\$\t", "-f", "evil", "timeline", "tag:$(touch ran-tag)"),
          List.of("-f evil timeline 'tag:$\t", "-f", "evil", "timeline", "tag:$(touch ran-tag)"),
          List.of("-f evil timeline tag:\\`\t", "-f", "evil", "timeline", "tag:`touch ran-tick`"),
          List.of("-f evil who Anna\\;\t", "-f", "evil", "who", "Anna; touch ran-alias"),
          List.of("-f evil who Berta\t", "-f", "evil", "who", "Berta's \"B\" & $HOME"),
          List.of("-f evil who 'Berta\t", "-f", "evil", "who", "Berta's \"B\" & $HOME"),
          List.of("-f evil who Carl\t", "-f", "evil", "who", "Carl\\n > ran-redirect"),
          List.of("-f evil who zo\t", "-f", "evil", "who", "Zoë Ünal"),
          List.of("-f evil who Two\\ \t", "-f", "evil", "who", "Two  blanks"),
          List.of("-f evil who --color ne\t", "-f", "evil", "who", "--color", "never"),
          List.of("-f evil timeline date:20\t", "-f", "evil", "timeline", "date:2024"),
          List.of("-f evil timeline date:2024-0\t", "-f", "evil", "timeline", "date:2024-01"),
          List.of("-f evil who --as-of 2024-01-\t", "-f", "evil", "who", "--as-of", "2024-01-01"),
          List.of("-f evil add ev\t", "-f", "evil", "add", "event"),
          List.of("add statement --act=wa\t", "add", "statement", "--act=warned"),
          List.of(
              "-f evil add event --origin x --who al\t",
              "-f",
              "evil",
              "add",
              "event",
              "--origin",
              "x",
              "--who",
              "alpha"),
          List.of("note ch\t", "note", "check"),
          List.of("note check a\\ n\t", "note", "check", "a note's $(x).md"),
          List.of("note check -f evil sub/in\t", "note", "check", "-f", "evil", "sub/inner.md"),
          List.of("verify ~/sub/in\t", "verify", "~/sub/inner.md"),
          List.of("help fil\t", "help", "filters"),
          List.of("-f nowhere who ya\t", "-f", "nowhere", "who", "ya"),
          List.of("-f evil who Line\t", "-f", "evil", "who", "Line"),
          List.of("nonsense x\t", "nonsense", "x"));

  @TempDir private Path temp;
  private Packaged packaged;

  /** A shell, and how it is told to record the words of a command that it completes for us. */
  private enum Shell {
    BASH(
        ".bashrc",
        """
        source <(factfile completion bash)
        args() { printf '%s\\n' "$@" >answer.new; mv answer.new answer; }
        complete -F _factfile args
        PS1='READY>'
        """,
        "bash --rcfile .bashrc -i"),
    ZSH(
        ".zshrc",
        """
        autoload -Uz compinit && compinit -u -D
        source <(factfile completion zsh)
        args() { printf '%s\\n' "$@" >answer.new; mv answer.new answer; }
        compdef _factfile args
        PS1='READY>'
        """,
        "zsh -i"),
    FISH(
        ".config/fish/config.fish",
        """
        factfile completion fish | source
        function args; printf '%s\\n' $argv >answer.new; mv answer.new answer; end
        complete -c args -w factfile
        function fish_greeting; end
        function fish_prompt; echo -n 'READY>'; end
        """,
        "fish -i");

    private final String startFile;
    private final String start;
    private final String command;

    Shell(String startFile, String start, String command) {
      this.startFile = startFile;
      this.start = start;
      this.command = command;
    }

    String program() {
      return command.substring(0, command.indexOf(' '));
    }
  }

  @BeforeEach
  void makeBase() throws IOException {
    packaged = new Packaged(temp);
    Files.createFile(temp.resolve("a note's $(x).md"));
    Files.createFile(Files.createDirectory(temp.resolve("sub")).resolve("inner.md"));
    Files.writeString(
        Files.createDirectory(temp.resolve("evil")).resolve("factfile.yaml"),
        """
        format: 1
        title: "$(touch ran-base)"
        sources:
          - {id: paper, publisher: "`touch ran-publisher`", title: "$(touch ran-source)", published: 2024-01-01}
        entities:
          - id: alpha
            name: "$(touch ran-name)"
            kind: person
            aliases:
              - "Anna; touch ran-alias"
              - "Berta's \\"B\\" & $HOME"
              - "Carl\\\\n > ran-redirect"
              - "Line\\ntouch ran-line"
              - "Two  blanks"
          - {id: "$(touch ran-id)", name: Not an id, kind: person}
          - {id: yahya, name: Yahya Sinwar, kind: person, aliases: ["Zoë Ünal"]}
        events:
          - id: first
            date: 2024-01-01
            title: "$(touch ran-title)"
            tags: ["$(touch ran-tag)", "`touch ran-tick`", plain]
            cite: paper
        """);
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void completesWhatIsTyped(Shell shell) throws Exception {
    try (Keyboard keyboard = keyboard(shell)) {
      for (List<String> line : TYPED) {
        keyboard.clear();
        String answer = answer(keyboard, "args " + line.get(0));
        assertThat(answer)
            .as("%s: %s, on the screen: %s", shell, line.get(0), keyboard.screen())
            .isEqualTo(
                String.join("\n", line.subList(1, line.size())).replace("~", temp.toString())
                    + "\n");
        assertThat(keyboard.screen()).doesNotContain("factfile:", "not found", "\tat ");
      }
    }
    assertNothingRan();
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void whatWasInsertedIsWhatTheProgramGets(Shell shell) throws Exception {
    try (Keyboard keyboard = keyboard(shell)) {
      keyboard.type("factfile -q -f evil timeline tag:\\$\t");
      keyboard.settle();
      keyboard.type(" -o ids >answer\r");
      Path file = temp.resolve("answer");
      keyboard.await("the answer", () -> read(file).equals("first\n"));
    }
    assertNothingRan();
  }

  @Test
  void bashListsWhatFollowsTheColon() throws Exception {
    Packaged.needs("bash");
    String call =
        "source <(factfile completion bash); COMP_WORDS=(factfile -f evil timeline who :);"
            + " COMP_CWORD=5; COMP_LINE='factfile -f evil timeline who:'; COMP_POINT=${#COMP_LINE};"
            + " _factfile factfile; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Result result = packaged.sh(call);
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).contains("alpha", "yahya").noneMatch(l -> l.contains("who"));
    assertNothingRan();
  }

  @Test
  void fishDescribes() throws Exception {
    Packaged.needs("fish");
    String script = "factfile completion fish | source; complete -C $argv[1]";
    List<List<String>> cases =
        List.of(
            List.of("factfile ", "timeline\tWhat happened when"),
            List.of("factfile --", "--facts\tThe fact base"),
            List.of("factfile who --", "--as-of\tWhat held on that day"),
            List.of("factfile -f evil who ", "yahya\tYahya Sinwar"),
            List.of("factfile -f evil timeline who:y", "who:yahya\tYahya Sinwar"),
            List.of("factfile timeline wh", "who:\t"));
    for (List<String> one : cases) {
      Result result = packaged.run(Map.of(), "fish", "-c", script, one.get(0));
      assertThat(result.err()).isEmpty();
      assertThat(result.out().lines()).as(one.get(0)).anyMatch(l -> l.startsWith(one.get(1)));
    }
    assertNothingRan();
  }

  @Test
  void zshDescribes() throws Exception {
    try (Keyboard keyboard = keyboard(Shell.ZSH)) {
      keyboard.type("factfile \t");
      keyboard.await("commands", () -> keyboard.screen().contains("-- What happened when"));
      keyboard.type("who --\t");
      keyboard.await("options", () -> keyboard.screen().contains("-- What held on that day"));
      keyboard.type("\u0015factfile -f evil timeline who:\t");
      keyboard.await("names", () -> keyboard.screen().contains("-- Yahya Sinwar"));
    }
    assertNothingRan();
  }

  private Keyboard keyboard(Shell shell) throws Exception {
    Packaged.needs("script");
    Packaged.needs(shell.program());
    Path start = temp.resolve(shell.startFile);
    Files.createDirectories(start.getParent());
    Files.writeString(start, shell.start);
    String line = "stty rows 40 cols 100; exec " + shell.command;
    Map<String, String> env =
        Map.of(
            "ZDOTDIR", temp.toString(), "XDG_CONFIG_HOME", temp + "/.config", "SHELL", "/bin/sh");
    Keyboard keyboard = new Keyboard(packaged.builder(env, "script", "-qec", line, "/dev/null"));
    keyboard.await("the prompt", () -> keyboard.screen().contains(PROMPT));
    keyboard.settle();
    return keyboard;
  }

  /** The words that the line calls the command with, once its quotes are closed. */
  private String answer(Keyboard keyboard, String line) throws Exception {
    Path file = temp.resolve("answer");
    Files.deleteIfExists(file);
    for (String part : parts(line)) {
      keyboard.type(part);
      keyboard.settle();
    }
    keyboard.type("\r");
    keyboard.await("the words", () -> Files.exists(file));
    keyboard.settle();
    return read(file);
  }

  /** Each up to its TAB. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      parts.add(line.substring(from, tab + 1));
      from = tab + 1;
    }
    parts.add(line.substring(from));
    return parts;
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("ran"));
    }
  }
}
