package factfile.cli;

import factfile.query.Said;
import picocli.CommandLine.Command;

@Command(
    name = "said",
    header = "Who said, warned, urged, promised, predicted or declined what, to whom, when.",
    description = {
      "factfile said who:Miller",
      "factfile said speaker:israel --from 2024-10-01",
      "factfile said aid -o md --cite"
    })
final class SaidCommand extends FilterCommand {
  SaidCommand() {
    super(Said.COLUMNS, Said::of);
  }
}
