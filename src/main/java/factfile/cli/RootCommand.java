package factfile.cli;

import picocli.CommandLine.Command;

@Command(
    name = "factfile",
    header = "Answers questions from a fact base; every answer with its source.",
    description = {
      "factfile timeline",
      "factfile who Sinwar --as-of 2023-10-08",
      "factfile count hostages -o plain --fields topic,value,date",
      "factfile deadline --open"
    })
final class RootCommand {}
