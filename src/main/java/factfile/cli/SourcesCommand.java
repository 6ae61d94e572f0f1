package factfile.cli;

import factfile.query.SourceList;
import picocli.CommandLine.Command;

@Command(
    name = "sources",
    header = "The sources, and how many facts rest on each.",
    description = {"factfile sources", "factfile sources --sort facts --reverse -o tsv"})
final class SourcesCommand extends FilterCommand {
  SourcesCommand() {
    super(SourceList.COLUMNS, SourceList::of);
  }
}
