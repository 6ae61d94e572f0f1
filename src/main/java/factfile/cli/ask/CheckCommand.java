package factfile.cli.ask;

import factfile.answer.Column;
import factfile.check.BaseRules;
import factfile.check.Findings;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.load.base.Loaded;
import factfile.model.text.Problem;
import java.util.List;

public final class CheckCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "check",
            "Every problem in the base, at once; ends with 1 where there is an error.",
            "factfile check",
            "factfile check --facts drafts -o json")
        .writing(Output.rowsAnd(Output.SARIF))
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Findings.COLUMNS;
  }

  @Override
  public int run(Host host, Options options) {
    OutputOptions output = options.output();
    BaseOptions base = options.base();
    Printer printer = new Printer(host, options);
    Loaded loaded;
    try (BaseDoor door = new BaseDoor(host, base, output)) {
      loaded = door.load();
    }
    List<Problem> problems =
        loaded.base() == null
            ? loaded.problems()
            : BaseRules.problems(
                loaded.base(), loaded.problems(), loaded.allowances(), loaded.lines()::line);
    if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      ProblemReport report = new ProblemReport(color, output.columns(host));
      printer.print(report.text(problems) + Findings.summary(problems), List.of());
    } else {
      printer.rows(Findings.of(problems));
    }
    if (loaded.base() == null) {
      return ExitCode.INPUT;
    }
    boolean refused = base.strict() && Findings.hasWarning(problems);
    return refused || Findings.hasError(problems) ? ExitCode.NO : ExitCode.OK;
  }
}
