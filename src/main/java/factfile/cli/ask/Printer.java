package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.UserError;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.model.Nearest;
import factfile.render.Format;
import factfile.render.Visible;
import java.util.ArrayList;
import java.util.List;

/** Prints an answer: what is asked for of it, in the format asked for, once. */
public final class Printer {
  private final Host host;
  private final OutputOptions output;
  private final RowOptions rows;

  public Printer(Host host, OutputOptions output, RowOptions rows) {
    this.host = host;
    this.output = output;
    this.rows = rows;
  }

  /** Refuses what cannot be printed before anything is read. */
  public void check() {
    output.renderer();
    output.page(host);
    rows.check();
  }

  public int print(Answer whole) {
    Format format = output.format();
    Answer answer = selected(whole);
    String text = output.renderer().render(answer, output.page(host));
    if (format == Format.TEXT) {
      new Pager(host, output.noPager()).print(text);
    } else {
      host.out().print(text);
      host.out().flush();
      note(answer, output, host);
    }
    return rows.exitStatus() && whole.rows().isEmpty() ? ExitCode.NO : ExitCode.OK;
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
    return Selection.of(whole, rows, output.format() == Format.IDS ? null : fields);
  }

  /** Says on stderr what the answer leaves out, where stdout is for programs. */
  static void note(Answer answer, OutputOptions output, Host host) {
    if (!output.quiet() && !answer.notices().isEmpty()) {
      host.err().println("factfile: " + Visible.text(String.join("; ", answer.notices())));
    }
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
