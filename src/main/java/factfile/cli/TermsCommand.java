package factfile.cli;

import factfile.query.Terms;
import picocli.CommandLine.Command;

@Command(
    name = "terms",
    header = "What a resolution obliges whom to do, and whether it was kept on the asked day.",
    description = {
      "factfile terms 1701",
      "factfile terms 1701 --as-of 2024-09-01",
      "factfile terms party:israel -o json"
    })
final class TermsCommand extends FilterCommand {
  TermsCommand() {
    super(Terms.COLUMNS, Terms::of);
  }
}
