package factfile.cli;

import factfile.render.Visible;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "__complete",
    hidden = true,
    header = "Candidates for the last word, one a line: the word, a tab, what it is.",
    description = "factfile __complete who ''")
final class CompleteCommand implements HostAware {
  @Parameters(arity = "0..*", paramLabel = "WORD", description = "The words after factfile.")
  List<String> words = List.of();

  private Host host;

  @Override
  public void setHost(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    StringBuilder lines = new StringBuilder();
    for (Candidate candidate : new Completer(host).complete(words)) {
      // A candidate is typed for the user: one that cannot be shown as it is, is not offered.
      if (Visible.text(candidate.word()).equals(candidate.word())) {
        lines
            .append(candidate.word())
            .append('\t')
            .append(Visible.text(candidate.description()))
            .append('\n');
      }
    }
    host.out().print(lines);
    host.out().flush();
    return ExitCode.OK;
  }
}
