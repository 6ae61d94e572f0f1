package factfile.cli;

import factfile.render.Visible;

final class CompleteCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "__complete",
            "Candidates for the last word, one a line: the word, a tab, what it is.",
            "factfile __complete who ''")
        .takes(Definition.Operand.any("WORD", "The words after factfile."));
  }

  @Override
  public int run(Host host, Arguments arguments) {
    StringBuilder lines = new StringBuilder();
    for (Candidate candidate : new Completer(host).complete(arguments.words())) {
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
