package factfile.cli;

import factfile.answer.Answer;
import factfile.check.Findings;
import factfile.load.Loaded;
import factfile.model.Problem;
import factfile.render.Format;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    header = "Every problem in the base, at once; ends with 1 where there is an error.",
    description = {"factfile check", "factfile check --facts drafts -o json"})
final class CheckCommand implements HostAware {
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin BaseOptions base = new BaseOptions();

  private Host host;

  @Override
  public void setHost(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Printer printer = new Printer(host, output, new RowOptions());
    printer.check();
    Loaded loaded = new BaseOpener(host, base, output).load();
    List<Problem> problems = loaded.problems();
    if (output.format() == Format.TEXT && output.fields == null) {
      boolean color = output.isColored(host, host.terminal().stdout());
      new Pager(host, output.noPager)
          .print(new ProblemReport(color).text(problems) + Findings.summary(problems));
    } else {
      Answer answer = Findings.of(problems);
      printer.print(answer);
    }
    if (loaded.base() == null) {
      return ExitCode.INPUT;
    }
    boolean refused = base.strict && !problems.isEmpty();
    return refused || Findings.hasError(problems) ? ExitCode.NO : ExitCode.OK;
  }
}
