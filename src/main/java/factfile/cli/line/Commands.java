package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/** The names of the commands, in the order in which help lists them. */
public enum Commands {
  TIMELINE("timeline", Purpose.ASK, "what happened when"),
  WHO("who", Purpose.ASK, "who somebody is, and was"),
  COUNT("count", Purpose.ASK, "how many, says who"),
  DEADLINE("deadline", Purpose.ASK, "what is due from whom"),
  TERMS("terms", Purpose.ASK, "what obliges whom; kept?"),
  SAID("said", Purpose.ASK, "who said what to whom"),
  DISPUTES("disputes", Purpose.ASK, "what sources differ on"),
  DIFF("diff", Purpose.ASK, "what changed, day to day"),
  SHOW("show", Purpose.ASK, "one record, whole"),
  SEARCH("search", Purpose.ASK, "words, anywhere"),
  SOURCES("sources", Purpose.ASK, "what rests on which"),
  ADD("add", Purpose.KEEP, "new records"),
  EDIT("edit", Purpose.KEEP, "a record in your editor"),
  SOURCE("source", Purpose.KEEP, "sources and documents"),
  DRAFT("draft", Purpose.KEEP, "records out of a document"),
  READ("read", Purpose.KEEP, "a document, key by key"),
  CHECK("check", Purpose.KEEP, "what is wrong in the base"),
  REVIEW("review", Purpose.KEEP, "what to look at next"),
  CITE("cite", Purpose.WRITE, "a snippet, a reference"),
  VERIFY("verify", Purpose.WRITE, "prose, held to the base"),
  NOTE("note", Purpose.WRITE, "values in notes, renewed"),
  INIT("init", Purpose.SET_UP, "a base of your own"),
  SCHEMA("schema", Purpose.SET_UP, "JSON Schema of it all"),
  SHELL("shell", Purpose.SET_UP, "all of it, kept running"),
  SERVE("serve", Purpose.SET_UP, "its page, live"),
  CACHE("cache", Purpose.SET_UP, "snapshots: what is kept"),
  COMPLETION("completion", Purpose.SET_UP, "TAB in your shell"),
  COMPLETE("__complete", null, ""),
  MAN("__man", null, "");

  /** What a command is for. */
  public enum Purpose {
    ASK("ask"),
    KEEP("keep"),
    WRITE("write"),
    SET_UP("set up");

    private final String word;

    Purpose(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  private final String word;
  private final Purpose purpose;
  private final String gist;

  /**
   * @param purpose null where only programs use it
   * @param gist what it is for, in a few words
   */
  Commands(String word, Purpose purpose, String gist) {
    this.word = word;
    this.purpose = purpose;
    this.gist = gist;
  }

  /** Null where only programs use it. */
  public Purpose purpose() {
    return purpose;
  }

  /** What it is for, in a few words. */
  public String gist() {
    return gist;
  }

  public String word() {
    return word;
  }

  /** Whether only programs use it. */
  boolean isHidden() {
    return purpose == null;
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
