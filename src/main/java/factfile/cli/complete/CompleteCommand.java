package factfile.cli.complete;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.render.visible.Visible;
import java.util.List;

public final class CompleteCommand implements Command {
  private final Catalog catalog;

  public CompleteCommand(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "__complete",
            "Candidates for the last word, one a line: the word, a tab, what it is.",
            "factfile __complete who ''")
        .takes(Definition.Operand.any("WORD", "The words after factfile."));
  }

  @Override
  public int run(Host host, Options options) {
    host.out().print(lines(new Completer(host, catalog).complete(options.words())));
    host.out().flush();
    return ExitCode.OK;
  }

  private static String lines(List<Candidate> candidates) {
    StringBuilder lines = new StringBuilder();
    for (Candidate candidate : candidates) {
      // A candidate is typed for the user: one that cannot be shown as it is, is not offered.
      if (Visible.text(candidate.word()).equals(candidate.word())) {
        lines
            .append(candidate.word())
            .append('\t')
            .append(Visible.text(candidate.description()))
            .append('\n');
      }
    }
    return lines.toString();
  }
}
