package factfile.cli.ask;

import factfile.check.Findings;
import factfile.cli.base.BaseOpener;
import factfile.cli.base.ProblemReport;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.line.Arguments;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.load.Loaded;
import factfile.model.Problem;
import factfile.render.Format;
import java.util.List;

public final class CheckCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "check",
            "Every problem in the base, at once; ends with 1 where there is an error.",
            "factfile check",
            "factfile check --facts drafts -o json")
        .writing(Flag.REPORT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<String> columns() {
    return Findings.COLUMNS;
  }

  @Override
  public int run(Host host, Arguments arguments) {
    OutputOptions output = OutputOptions.of(arguments);
    BaseOptions base = BaseOptions.of(arguments);
    Printer printer = new Printer(host, output, RowOptions.NONE);
    printer.check();
    Loaded loaded;
    try (BaseOpener opener = new BaseOpener(host, base, output)) {
      loaded = opener.load();
    }
    List<Problem> problems = loaded.problems();
    if (output.format() == Format.TEXT && output.fields() == null) {
      boolean color = output.isColored(host, host.terminal().stdout());
      new Pager(host, output.noPager())
          .print(
              new ProblemReport(color, output.columns(host)).text(problems)
                  + Findings.summary(problems));
    } else {
      printer.print(Findings.of(problems));
    }
    if (loaded.base() == null) {
      return ExitCode.INPUT;
    }
    boolean refused = base.strict() && !problems.isEmpty();
    return refused || Findings.hasError(problems) ? ExitCode.NO : ExitCode.OK;
  }
}
