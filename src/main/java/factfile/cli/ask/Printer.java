package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.UserError;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.model.Nearest;
import factfile.render.Visible;
import java.util.ArrayList;
import java.util.List;

/** The one door for output: what a command found, in the output asked for, once. */
public final class Printer {
  private final Host host;
  private final OutputOptions output;
  private final RowOptions rows;

  public Printer(Host host, Options options) {
    this.host = host;
    this.output = options.output();
    this.rows = options.rows();
  }

  /** Prints the rows that are asked for; the exit code. */
  public int rows(Answer whole) {
    Answer answer = selected(whole);
    List<String> told = output.output() == Output.TEXT ? List.of() : answer.notices();
    print(output.renderer().render(answer, output.page(host)), told);
    return exitCode(whole);
  }

  /** The exit code of an answer that was printed. */
  int exitCode(Answer whole) {
    return rows.exitStatus() && whole.rows().isEmpty() ? ExitCode.NO : ExitCode.OK;
  }

  /**
   * Prints what a command has written itself.
   *
   * @param notices what is told besides, on stderr
   */
  public void print(String text, List<String> notices) {
    if (output.output() == Output.TEXT) {
      new Pager(host, output.noPager()).print(text);
    } else {
      host.out().print(text);
      host.out().flush();
    }
    if (!output.quiet() && !notices.isEmpty()) {
      host.err().println("factfile: " + Visible.text(String.join("; ", notices)));
    }
  }

  /**
   * The answer as it would be printed.
   *
   * @param worded whether days are in words
   */
  String text(Answer whole, boolean worded) {
    Answer answer = selected(whole);
    return output.renderer().render(worded ? WordedDays.of(answer) : answer, output.page(host));
  }

  private Answer selected(Answer whole) {
    List<String> fields = fields(whole);
    // Ids are printed whatever other fields are asked for.
    return Selection.of(whole, rows, output.output() == Output.IDS ? null : fields);
  }

  /** The columns asked for; null for all. */
  private List<String> fields(Answer answer) {
    if (output.fields() == null) {
      return null;
    }
    List<String> fields = new ArrayList<>();
    for (String field : output.fields().split(",", -1)) {
      String name = known(field.strip(), answer.columns(), "field");
      if (fields.contains(name)) {
        throw UserError.usage("`" + name + "` is asked for twice", "name each field once");
      }
      fields.add(name);
    }
    return fields;
  }

  /** A column that is there. */
  static String known(String field, List<String> columns, String what) {
    if (columns.contains(field)) {
      return field;
    }
    String nearest = Nearest.to(field, columns);
    throw UserError.usage(
        "there is no " + what + " `" + field + "` here",
        nearest == null
            ? "known are " + String.join(", ", columns)
            : "did you mean `" + nearest + "`?");
  }
}
