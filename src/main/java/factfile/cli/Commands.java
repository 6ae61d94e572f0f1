package factfile.cli;

import java.util.ArrayList;
import java.util.List;

/** The commands in the order in which help lists them. Only the one asked for is made. */
enum Commands {
  TIMELINE("timeline"),
  WHO("who"),
  COUNT("count"),
  DEADLINE("deadline"),
  TERMS("terms"),
  SAID("said"),
  SHOW("show"),
  SEARCH("search"),
  SOURCES("sources"),
  CHECK("check"),
  CITE("cite"),
  VERIFY("verify"),
  NOTE("note"),
  ADD("add"),
  INIT("init"),
  SHELL("shell"),
  CACHE("cache"),
  COMPLETION("completion"),
  COMPLETE("__complete"),
  MAN("__man");

  private final String word;

  Commands(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** A switch, not a constructor in each constant: those would all be linked at every start. */
  Command make() {
    return switch (this) {
      case TIMELINE -> new TimelineCommand();
      case WHO -> new WhoCommand();
      case COUNT -> new CountCommand();
      case DEADLINE -> new DeadlineCommand();
      case TERMS -> new TermsCommand();
      case SAID -> new SaidCommand();
      case SHOW -> new ShowCommand();
      case SEARCH -> new SearchCommand();
      case SOURCES -> new SourcesCommand();
      case CHECK -> new CheckCommand();
      case CITE -> new CiteCommand();
      case VERIFY -> new VerifyCommand();
      case NOTE -> new NoteCommand();
      case ADD -> new AddCommand();
      case INIT -> new InitCommand();
      case SHELL -> new ShellCommand();
      case CACHE -> new CacheCommand();
      case COMPLETION -> new CompletionCommand();
      case COMPLETE -> new CompleteCommand();
      case MAN -> new ManCommand();
    };
  }

  Definition definition() {
    return make().definition();
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
