package factfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The commands in the order in which help lists them. Only the one asked for is made. */
enum Commands {
  TIMELINE("timeline", TimelineCommand::new),
  WHO("who", WhoCommand::new),
  COUNT("count", CountCommand::new),
  DEADLINE("deadline", DeadlineCommand::new),
  TERMS("terms", TermsCommand::new),
  SAID("said", SaidCommand::new),
  SHOW("show", ShowCommand::new),
  SEARCH("search", SearchCommand::new),
  SOURCES("sources", SourcesCommand::new),
  CHECK("check", CheckCommand::new),
  COMPLETION("completion", CompletionCommand::new),
  COMPLETE("__complete", CompleteCommand::new);

  private final String word;
  private final Supplier<HostAware> maker;

  Commands(String word, Supplier<HostAware> maker) {
    this.word = word;
    this.maker = maker;
  }

  String word() {
    return word;
  }

  HostAware make() {
    return maker.get();
  }

  /** The command of that name, or null. */
  static Commands named(String word) {
    for (Commands command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }

  /** Their names, but for those that only programs use. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Commands command : values()) {
      if (!command.word.startsWith("_")) {
        words.add(command.word);
      }
    }
    return words;
  }
}
