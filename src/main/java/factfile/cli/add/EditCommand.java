package factfile.cli.add;

import factfile.answer.Span.Tone;
import factfile.check.BaseRules;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.complete.ArgumentValues;
import factfile.cli.host.Ansi;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.OutsideProgram;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.Question;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import factfile.query.answers.Show;
import factfile.render.visible.Visible;
import factfile.shell.Asker;
import factfile.shell.Editor;
import factfile.shell.Prefill;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the file of a record at the record, and says what is wrong with the base afterwards. */
public final class EditCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "edit",
            "A record in your editor; afterwards, what has come to be wrong.",
            "factfile edit gaza-aid",
            "EDITOR=nano factfile edit article",
            "VISUAL='code --wait' factfile edit gaza-aid")
        .takes(
            new Definition.Operand(
                "ID", "Of a fact, an entity, a resolution, a term or a source.", 0, 1))
        .with(Flag.COLOR, Flag.WIDTH, Flag.QUIET, Flag.FACTS);
  }

  @Override
  public int run(Host host, Options options) {
    if (options.words().isEmpty()) {
      throw UserError.usage("which record is to be edited?", "factfile edit ID");
    }
    OutputOptions output = options.output();
    BaseOptions base = new BaseOptions(options.base().facts(), false, false);
    Path folder;
    Loaded before;
    try (BaseDoor door = new BaseDoor(host, base, output).named()) {
      folder = door.found().path();
      Adder.refuseBundled(host, folder);
      before = door.load();
    }
    if (before.base() == null) {
      tell(host, output, before.problems());
      throw UserError.input(
          "no record can be found in a base that cannot be read", "mend what is said above");
    }
    return edit(host, output, folder, before, place(before, options.words().get(0)));
  }

  /**
   * Where a record stands; one that cannot be used is known by what is wrong with it.
   *
   * @throws factfile.query.words.QueryError where there is none
   */
  private static Position place(Loaded loaded, String id) {
    for (Problem problem : loaded.problems()) {
      if (isError(problem) && id.equals(problem.id())) {
        return problem.position();
      }
    }
    return Show.item(loaded.base(), id).position();
  }

  /** Again and again, until nothing new is wrong, or the user leaves it. */
  private static int edit(
      Host host, OutputOptions output, Path folder, Loaded before, Position place) {
    EditorCall editor = EditorCall.of(host);
    Position at = place;
    while (true) {
      Path file = file(folder, before, at);
      int code =
          OutsideProgram.onTerminal(host, editor.command(), editor.arguments(file, at.line()));
      Loaded after = BaseLoader.load(folder);
      List<Problem> fresh = FreshProblems.of(problems(before), problems(after));
      tell(host, output, fresh);
      if (code != 0) {
        throw UserError.input(
            "`" + editor.command() + "` ended with " + code, "see what VISUAL and EDITOR say");
      }
      Problem first = first(fresh);
      if (first == null || !isAgain(host, output, first.position())) {
        return after.base() == null
            ? ExitCode.INPUT
            : first != null && isError(first) ? ExitCode.NO : ExitCode.OK;
      }
      at = first.position();
    }
  }

  /** All that `check` says. */
  private static List<Problem> problems(Loaded loaded) {
    return loaded.base() == null
        ? loaded.problems()
        : BaseRules.problems(
            loaded.base(), loaded.problems(), loaded.allowances(), loaded.lines()::line);
  }

  /** The first error; where there is none, the first at all. */
  private static Problem first(List<Problem> problems) {
    for (Problem problem : problems) {
      if (isError(problem)) {
        return problem;
      }
    }
    return problems.isEmpty() ? null : problems.get(0);
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR;
  }

  /** The file that a place is in. */
  private static Path file(Path folder, Loaded loaded, Position at) {
    for (Path path : loaded.paths()) {
      if (path.startsWith(folder) && folder.relativize(path).toString().equals(at.file())) {
        return path;
      }
    }
    return folder.resolve(at.file());
  }

  private static void tell(Host host, OutputOptions output, List<Problem> problems) {
    boolean color = output.isColored(host, host.terminal().stderr());
    host.err().print(new ProblemReport(color, output.columns(host)).text(problems));
    host.err().flush();
  }

  /** Whether the user wants to mend it now; without a terminal, nobody is asked. */
  private static boolean isAgain(Host host, OutputOptions output, Position at) {
    boolean terminal = host.terminal().stdin() && host.terminal().stdout();
    if (!terminal || (host.kept() != null && host.asker() == null)) {
      return false;
    }
    String prompt = "open it again at " + Visible.text(at.file()) + ":" + at.line() + "? ";
    String shown = output.isColored(host, true) ? Ansi.paint(prompt, Tone.UNSURE, true) : prompt;
    if (host.asker() != null) {
      return isYes(host.asker(), shown);
    }
    try (Editor asker = Editor.open()) {
      return isYes(asker, shown);
    } catch (IOException e) {
      throw UserError.input(
          "the terminal cannot be used: " + e.getMessage(), "run it again to mend what is wrong");
    }
  }

  private static boolean isYes(Asker asker, String prompt) {
    List<String> answers = List.of("y", "n");
    Question question = new Question("y or n", typed -> ArgumentValues.words(answers, "", typed));
    while (true) {
      String answer = asker.ask(prompt, Prefill.NONE, question);
      String word = answer == null ? "n" : answer.strip();
      if (word.equals("y") || word.equals("yes")) {
        return true;
      }
      if (word.equals("n") || word.equals("no")) {
        return false;
      }
    }
  }
}
