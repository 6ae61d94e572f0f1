package factfile.cli.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.cli.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Whatever tells of the program, or reads a line, knows the same commands and options. */
class CommandTreeTest {
  private static final CommandSpec TREE = CommandTree.of(Program.CATALOG);

  /** What picocli's own completion would offer. */
  private static final String PICOCLI = AutoComplete.bash("factfile", new CommandLine(TREE));

  @TempDir static Path manual;

  @BeforeAll
  static void writeTheManual() {
    run("__man", manual.toString());
  }

  static Stream<Commands> used() {
    return Commands.words().stream().map(Commands::named);
  }

  @Test
  void theTreeHasEveryCommand() {
    List<Candidate> visible = new ArrayList<>();
    for (CommandLine command : TREE.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        visible.add(new Candidate(spec.name(), spec.usageMessage().header()[0]));
      }
    }
    assertThat(visible).isEqualTo(Program.CATALOG.firstWords());
    assertThat(TREE.subcommands()).hasSize(Commands.values().length + 1);
  }

  @ParameterizedTest
  @EnumSource
  void theTreeTakesWhatTheDefinitionSays(Commands command) {
    Definition definition = Program.CATALOG.definition(command);
    List<String> told = new ArrayList<>();
    for (Flag flag : definition.flags()) {
      told.add(
          flag.names()
              + " "
              + flag.value().label()
              + " "
              + definition.words(flag)
              + " "
              + definition.description(flag));
    }
    List<String> known = new ArrayList<>();
    for (OptionSpec option : own(command)) {
      List<String> words = new ArrayList<>();
      if (option.completionCandidates() != null) {
        option.completionCandidates().forEach(words::add);
      }
      known.add(
          List.of(option.names())
              + " "
              + (takesValue(option) ? option.paramLabel() : null)
              + " "
              + words
              + " "
              + option.description()[0]);
    }
    assertThat(known).isEqualTo(told);
    assertThat(spec(command).usageMessage().header()).containsExactly(definition.header());
    assertThat(spec(command).usageMessage().footer()).isEqualTo(definition.examples().toArray());
  }

  @ParameterizedTest
  @EnumSource
  void theTreeTakesTheSameOperand(Commands command) {
    Definition.Operand operand = Program.CATALOG.definition(command).operand();
    List<String> known = new ArrayList<>();
    for (PositionalParamSpec positional : spec(command).positionalParameters()) {
      known.add(positional.paramLabel() + " " + positional.description()[0]);
      assertThat(positional.arity().min()).isEqualTo(operand.least());
    }
    assertThat(known)
        .isEqualTo(
            operand == null ? List.of() : List.of(operand.label() + " " + operand.description()));
  }

  /** It would write to stderr, past the program. */
  @Test
  void theLibraryHasNothingToWarnOf() {
    PrintStream err = System.err;
    ByteArrayOutputStream warned = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warned, true, UTF_8));
    try {
      for (Commands command : Commands.values()) {
        new CommandLine(CommandTree.of(Program.CATALOG.definition(command))).getUsageMessage();
      }
    } finally {
      System.setErr(err);
    }
    assertThat(warned.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionIsReadByBothReaders(Commands command) {
    Definition definition = Program.CATALOG.definition(command);
    List<String> operands = definition.operand() == null ? List.of() : List.of("x");
    for (OptionSpec option : own(command)) {
      for (String name : option.names()) {
        List<String> line = new ArrayList<>(operands);
        line.add(name);
        if (takesValue(option)) {
          line.add(option.type() == Integer.class ? "7" : "x");
        }
        Arguments read = CommandLines.read(definition, line);
        assertThat(read.has(definition.flag(name))).as("%s", line).isTrue();
        assertThat(QuickLine.read(definition, line)).as("%s", line).isEqualTo(read);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("used")
  void helpShowsTheOptionsOfTheTree(Commands command) {
    String options = shown(command);
    assertThat(words(run(command.word(), "--help"))).endsWith(words(options));
    assertThat(words(run("help", command.word()))).contains(words(options));
  }

  @ParameterizedTest
  @MethodSource("used")
  void thePageForManShowsTheOptionsOfTheTree(Commands command) throws IOException {
    String page = Files.readString(manual.resolve("man1/factfile-" + command.word() + ".1"));
    String plain =
        page.replaceAll("(?m)^\\.(SH|SS|TP|PP)\\b", "")
            .replaceAll("\\\\f[BIR]|\\\\&|\\\\\\(..|\\\\\\[u[0-9A-F]+\\]", "")
            .replace("\\-", "-");
    assertThat(letters(plain)).contains(letters(shown(command)));
  }

  @ParameterizedTest
  @MethodSource("used")
  void theScriptsOfferTheOptionsOfTheTree(Commands command) {
    CommandSpec spec = spec(command);
    List<Candidate> options = new ArrayList<>();
    List<String> fish = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      String description = option.description()[0].replace("'", "’");
      String start = "";
      for (String name : option.names()) {
        options.add(new Candidate(name, description));
        start += name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
      }
      fish.add(start + (takesValue(option) ? " -x" : "") + " -d '" + description + "'");
    }
    assertThat(zsh(command)).isEqualTo(options);
    assertThat(fish(command)).isEqualTo(fish);
    assertThat(bash(command.word())).isEqualTo(options.stream().map(Candidate::word).toList());
    assertThat(asked(command, "-")).isEqualTo(options.stream().map(Candidate::word).toList());
  }

  @ParameterizedTest
  @MethodSource("used")
  void whatIsAskedForAValueOffersTheWordsOfTheTree(Commands command) {
    for (OptionSpec option : own(command)) {
      if (option.completionCandidates() != null) {
        assertThat(asked(command, option.longestName(), ""))
            .containsExactlyElementsOf(option.completionCandidates());
      }
    }
  }

  @Test
  void picocliWouldOfferTheSameCommands() {
    assertThat(picocli("factfile", "commands"))
        .containsExactlyInAnyOrderElementsOf(
            Program.CATALOG.firstWords().stream().map(Candidate::word).toList());
  }

  @Test
  void picocliWouldOfferTheSameOptionsBeforeACommand() {
    assertThat(offered("factfile")).containsExactlyInAnyOrderElementsOf(bash("''"));
    String valued = String.join(" | ", picocli("factfile", "arg_opts"));
    assertThat(run("completion", "bash")).contains(valued);
  }

  @ParameterizedTest
  @MethodSource("used")
  void picocliWouldOfferTheSameOptions(Commands command) {
    assertThat(offered("factfile_" + command.word()))
        .containsExactlyInAnyOrderElementsOf(bash(command.word()));
  }

  private static CommandSpec spec(Commands command) {
    return TREE.subcommands().get(command.word()).getCommandSpec();
  }

  /** What a line of it is read by: all but help. */
  private static List<OptionSpec> own(Commands command) {
    return spec(command).options().stream().filter(option -> !option.usageHelp()).toList();
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The options in their groups, as a page has them. */
  private static String shown(Commands command) {
    StringBuilder shown = new StringBuilder();
    for (Flag.Group group : Flag.Group.values()) {
      List<OptionSpec> options = CommandTree.options(spec(command), group);
      shown.append(options.isEmpty() || group == Flag.Group.OWN ? "" : group.title());
      for (OptionSpec option : options) {
        String names = String.join(", ", option.names());
        String label = takesValue(option) ? option.paramLabel() : "";
        shown.append(String.join("\n", "", names, label, option.description()[0], ""));
      }
    }
    return shown.toString();
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z0-9-]", "");
  }

  private static List<String> asked(Commands command, String... words) {
    List<String> line = new ArrayList<>(List.of("__complete", "--", command.word()));
    line.addAll(List.of(words));
    String printed = run(line.toArray(new String[0]));
    return printed.lines().map(each -> each.substring(0, each.indexOf('\t'))).toList();
  }

  /** What our script for bash offers. */
  private static List<String> bash(String command) {
    return List.of(
        first("    " + command + "\\) printf '%s' '(.*)' ;;", run("completion", "bash"))
            .split(" "));
  }

  private static List<Candidate> zsh(Commands command) {
    String block = "(?s)\n      " + command.word() + "\\) options=\\(\n(.*?)\n      \\) ;;";
    return first(block, run("completion", "zsh"))
        .lines()
        .map(line -> line.substring(9, line.length() - 1).split(":", 2))
        .map(parts -> new Candidate(parts[0], parts[1]))
        .toList();
  }

  private static List<String> fish(Commands command) {
    String start = "complete -c factfile -n '__factfile_has_command " + command.word() + "'";
    return run("completion", "fish")
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).replaceAll(" -x -a '.*?'", " -x"))
        .toList();
  }

  private static List<String> offered(String function) {
    List<String> offered = new ArrayList<>(picocli(function, "flag_opts"));
    offered.addAll(picocli(function, "arg_opts"));
    return offered;
  }

  private static List<String> picocli(String function, String variable) {
    String body = first("(?s)function _picocli_" + function + "\\(\\) \\{(.*?)\n\\}", PICOCLI);
    String words = first("local " + variable + "=\"(.*)\"", body).replace("'", "").strip();
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String run(String... words) {
    InProcess.Result result = InProcess.run(List.of(words));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    return result.out();
  }
}
