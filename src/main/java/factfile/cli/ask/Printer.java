package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.answer.Walked;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.Printout;
import factfile.cli.host.ReaderLeft;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.render.page.Renderer;
import factfile.render.text.MarkdownSummary;
import factfile.render.visible.Visible;
import java.util.List;

/** The one door for output: what a command found, in the output asked for, once. */
public final class Printer {
  private final Host host;
  private final OutputOptions output;
  private final RowOptions rows;
  private Printout printout;
  private Pager pager;

  public Printer(Host host, Options options) {
    this.host = host;
    this.output = options.output();
    this.rows = options.rows();
  }

  /** Prints the rows that are asked for; the exit code. */
  public <R extends Row> int rows(Answer<R> whole) {
    return rows.tally() == null ? list(whole) : list(tallied(whole));
  }

  /** The same, where they are read in Markdown as a summary and not as a table. */
  public <R extends Row> int summary(Answer<R> whole) {
    return isSummed() ? list(whole, new MarkdownSummary()) : rows(whole);
  }

  /** The summary as it would be printed; where fields are asked for, the table. */
  public <R extends Row> String summaryText(Answer<R> whole) {
    return isSummed()
        ? new MarkdownSummary().render(selected(whole), output.page(host))
        : text(whole, true);
  }

  private boolean isSummed() {
    return output.output() == Output.MD && output.fields() == null && rows.tally() == null;
  }

  private <R extends Row> int list(Answer<R> whole) {
    return list(whole, output.renderer());
  }

  private <R extends Row> int list(Answer<R> whole, Renderer renderer) {
    Answer<R> answer = selected(whole);
    List<String> told = output.output() == Output.TEXT ? List.of() : answer.notices();
    if (answer.rows() instanceof Walked<R>) {
      printWalked(answer, renderer);
      notice(told);
    } else {
      print(renderer.render(answer, output.page(host)), told);
    }
    return exitCode(whole);
  }

  /** Row by row. Asked again, it goes on where it was. */
  private <R extends Row> void printWalked(Answer<R> answer, Renderer renderer) {
    if (printout == null) {
      pager = output.output() == Output.TEXT ? new Pager(host, output.noPager()) : null;
      printout = new Printout(host, pager);
    }
    printout.begin();
    try {
      renderer.render(answer, output.page(host), printout);
      printout.end();
    } catch (ReaderLeft e) {
      // What is told besides is still told.
      printout.begin();
    }
    if (pager != null) {
      pager.end();
    }
  }

  /** The exit code of an answer that was printed. */
  int exitCode(Answer<?> whole) {
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
    notice(notices);
  }

  private void notice(List<String> notices) {
    if (!output.quiet() && !notices.isEmpty()) {
      host.err().println("factfile: " + Visible.text(String.join("; ", notices)));
    }
  }

  /**
   * The answer as it would be printed.
   *
   * @param worded whether days are in words
   */
  public <R extends Row> String text(Answer<R> whole, boolean worded) {
    return rows.tally() == null ? written(whole, worded) : written(tallied(whole), worded);
  }

  private <R extends Row> String written(Answer<R> whole, boolean worded) {
    Answer<R> answer = selected(whole);
    return output.renderer().render(worded ? WordedDays.of(answer) : answer, output.page(host));
  }

  /** Of all rows; order, limit and fields are then those of the tally. */
  private <R extends Row> Answer<TallyRow> tallied(Answer<R> whole) {
    return Tally.of(whole, Selection.column(rows.tally(), whole));
  }

  private <R extends Row> Answer<R> selected(Answer<R> whole) {
    Answer<R> answer = Selection.of(whole, rows);
    if (output.fields() == null) {
      return answer;
    }
    Answer<R> only = Selection.only(output.fields(), answer);
    // Ids are printed whatever other fields are asked for.
    return output.output() == Output.IDS ? answer : only;
  }
}
