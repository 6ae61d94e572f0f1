package factfile.cli.add;

import factfile.cli.host.Ansi;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.Wanted;
import factfile.edit.EditError;
import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.edit.Occasion;
import factfile.model.record.Item;
import factfile.shell.Asker;
import factfile.shell.Editor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for what is to be added, key by key; shows it; and writes it once the user says so. */
final class AddForm {
  /** Whoever presses Ctrl-C ends a program with this code. */
  private static final int INTERRUPTED = 130;

  private final Host host;
  private final Adder adder;
  private final OutputOptions output;
  private final boolean color;
  private Interview interview;

  AddForm(Host host, Options options, Adder adder) {
    this.host = host;
    this.adder = adder;
    this.output = options.output();
    this.color = output.isColored(host, true);
  }

  /**
   * @param line what the command line says already
   */
  int run(AddLine line) {
    try {
      return host.asker() == null ? alone(line) : run(line, host.asker());
    } catch (Interview.GivenUp e) {
      return UserError.tell(host, INTERRUPTED, "nothing was added", null);
    }
  }

  /** Outside a shell, nobody has the terminal yet. */
  private int alone(AddLine line) {
    try (Editor editor = Editor.open()) {
      return run(line, editor);
    } catch (IOException e) {
      throw UserError.input(
          "the terminal cannot be used: " + e.getMessage(),
          "`factfile help add` tells how to add without being asked");
    }
  }

  private int run(AddLine line, Asker asker) {
    Occasion occasion = new AdditionMemory(host, adder.folder()).occasion();
    interview = new Interview(host, adder, asker, occasion, output);
    Kind kind = line.kind() == null ? interview.askKind() : line.kind();
    Item there = line.id() == null ? null : adder.existing(kind, line.id());
    if (there != null && kind.part() == null) {
      throw new EditError(
          "`" + line.id() + "` is there already, at " + there.position(),
          "`factfile edit " + line.id() + "` opens it; or take another id");
    }
    interview.begin(kind, there != null);
    interview.say(introduction(kind, there, occasion));
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (there == null && line.id() != null) {
      values.put("id", List.of(line.id()));
    }
    interview.askAll(values);
    return decide(kind, there, values);
  }

  private static String introduction(Kind kind, Item there, Occasion occasion) {
    String what = there == null ? "New " + kind.word() : "More for `" + there.id() + "`";
    String last =
        occasion.day().isEmpty() ? "" : " `" + Suggestions.LAST + "`: " + occasion.day() + ";";
    return what + ". Enter: next; `.`: skip the rest;" + last + " Ctrl-C: stop.";
  }

  /** Shows what would be written until the user takes it or leaves it. */
  private int decide(Kind kind, Item there, Map<String, List<String>> values) {
    while (true) {
      Wanted wanted = wanted(kind, there, values);
      Adder.Judged judged = adder.judge(wanted);
      preview(judged);
      String answer = interview.verdict(values, judged.isSound());
      if (answer.equals("y")) {
        int code = adder.add(wanted, ExitCode.INPUT, judged.problems());
        if (code == ExitCode.OK) {
          interview.say("`factfile add --undo` takes it back.");
        }
        return code;
      }
      if (answer.equals("n")) {
        return UserError.tell(host, ExitCode.NO, "nothing was added", null);
      }
      interview.askMore(interview.key(answer), values);
    }
  }

  private Wanted wanted(Kind kind, Item there, Map<String, List<String>> values) {
    Map<String, List<String>> keys = new LinkedHashMap<>(values);
    List<String> id = keys.remove("id");
    Given given = new Given(kind, id == null ? interview.id(values) : id.get(0), keys, null);
    return there == null
        ? Wanted.records(kind, List.of(given.record()))
        : Wanted.more(kind, there, given.part());
  }

  private void preview(Adder.Judged judged) {
    StringBuilder shown = new StringBuilder("\n");
    String place = judged.additions().get(0).name() + ":" + judged.additions().get(0).line();
    shown.append(color ? Ansi.bold(place) : place).append('\n');
    for (String line :
        judged.additions().get(0).added().stripTrailing().stripIndent().strip().lines().toList()) {
      shown.append(color ? Ansi.added("+ " + line) : "+ " + line).append('\n');
    }
    host.out().print(shown);
    host.out().flush();
    adder.tell(judged.problems());
    host.err().flush();
  }
}
