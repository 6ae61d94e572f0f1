package factfile.cli.check;

import factfile.answer.Column;
import factfile.check.BaseRules;
import factfile.check.Findings;
import factfile.check.RuleList;
import factfile.check.rule.Rule;
import factfile.cli.ask.Printer;
import factfile.cli.ask.Query;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.base.RulePage;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.evidence.Evidence;
import factfile.load.base.Loaded;
import factfile.model.text.Nearest;
import factfile.model.text.Problem;
import java.util.List;

public final class CheckCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "check",
            "Every problem in the base, at once; ends with 1 where there is an error.",
            "factfile check",
            "factfile check --facts drafts -o json",
            "factfile check --rules",
            "factfile check --explain unused-source",
            "factfile check --evidence",
            "factfile check --evidence --document article=page.html")
        .takes(new Definition.Operand("RULE", "With --explain, a rule.", 0, 1))
        .with(CommandFlags.EXPLAIN, CommandFlags.RULES)
        .writing(Output.rowsAnd(Output.SARIF))
        .with(CommandFlags.EVIDENCE, CommandFlags.DOCUMENT)
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Query.common(Query.common(Findings.COLUMNS, RuleList.COLUMNS), Evidence.COLUMNS);
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Query.either(Query.either(Findings.COLUMNS, RuleList.COLUMNS), Evidence.COLUMNS);
  }

  @Override
  public List<List<? extends Column<?>>> shapes() {
    return List.of(Findings.COLUMNS, RuleList.COLUMNS, Evidence.COLUMNS);
  }

  @Override
  public int run(Host host, Options options) {
    OutputOptions output = options.output();
    BaseOptions base = options.base();
    Printer printer = new Printer(host, options);
    if (options.has(CommandFlags.EXPLAIN)
        || options.has(CommandFlags.RULES)
        || !options.words().isEmpty()) {
      return explain(printer, output.isReading() ? output.columns(host) : 0, options);
    }
    Loaded loaded;
    try (BaseDoor door = new BaseDoor(host, base, output)) {
      loaded = door.load();
      if (options.has(CommandFlags.EVIDENCE) && loaded.base() != null) {
        return new EvidenceCheck(host, options).run(door.found().path(), loaded);
      }
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

  /**
   * @param columns of the page; 0 where it is no text that is asked for
   */
  private static int explain(Printer printer, int columns, Options options) {
    List<String> words = options.words();
    if (!words.isEmpty() && !options.has(CommandFlags.EXPLAIN)) {
      throw UserError.usage(
          "`check` looks at the whole base", "for a rule: check --explain " + words.get(0));
    }
    if (words.isEmpty()) {
      return printer.rows(RuleList.all());
    }
    Rule rule = Rule.of(words.get(0));
    if (rule == null) {
      String nearest = Nearest.to(words.get(0), Rule.ids(false));
      throw UserError.usage(
          "there is no rule `" + words.get(0) + "`",
          nearest == null ? "check --rules lists them" : "did you mean `" + nearest + "`?");
    }
    if (columns == 0) {
      return printer.rows(RuleList.of(List.of(rule)));
    }
    printer.print(RulePage.text(rule, Math.max(20, Math.min(columns, 100))), List.of());
    return ExitCode.OK;
  }
}
