package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/** The names of the commands, in the order in which help lists them. */
public enum Commands {
  TIMELINE("timeline"),
  WHO("who"),
  COUNT("count"),
  DEADLINE("deadline"),
  TERMS("terms"),
  SAID("said"),
  DISPUTES("disputes"),
  DIFF("diff"),
  SHOW("show"),
  SEARCH("search"),
  SOURCES("sources"),
  SOURCE("source"),
  DRAFT("draft"),
  READ("read"),
  CHECK("check"),
  REVIEW("review"),
  SCHEMA("schema"),
  CITE("cite"),
  VERIFY("verify"),
  NOTE("note"),
  ADD("add"),
  EDIT("edit"),
  INIT("init"),
  SHELL("shell"),
  SERVE("serve"),
  CACHE("cache"),
  COMPLETION("completion"),
  COMPLETE("__complete"),
  MAN("__man");

  private final String word;

  Commands(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether only programs use it. */
  boolean isHidden() {
    return word.startsWith("_");
  }

  /** The command of that name, or null. */
  public static Commands named(String word) {
    for (Commands command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }

  /** Their names, but for those that only programs use. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Commands command : values()) {
      if (!command.isHidden()) {
        words.add(command.word);
      }
    }
    return words;
  }
}
