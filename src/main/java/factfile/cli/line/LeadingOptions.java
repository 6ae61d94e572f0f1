package factfile.cli.line;

import factfile.cli.host.UserError;
import java.util.ArrayList;
import java.util.List;

/** Lets options stand before the command: {@code factfile --facts x who}. */
public final class LeadingOptions {
  private LeadingOptions() {}

  /** The words with the command first; as they are where no option leads. */
  public static List<String> afterCommand(List<String> words, Catalog catalog) {
    if (!words.get(0).startsWith("-")) {
      return words;
    }
    int at = commandAt(words, catalog);
    if (at < 0) {
      throw UserError.usage("no command is given", "`factfile help` lists them");
    }
    List<String> ordered = new ArrayList<>();
    ordered.add(words.get(at));
    ordered.addAll(words.subList(0, at));
    ordered.addAll(words.subList(at + 1, words.size()));
    return ordered;
  }

  /** The first word that no option before it takes for its value, as the command itself reads. */
  private static int commandAt(List<String> words, Catalog catalog) {
    for (int i = 1; i < words.size(); i++) {
      Commands command = Commands.named(words.get(i));
      if (command != null && leads(words, i, catalog.definition(command))) {
        return i;
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean leads(List<String> words, int end, Definition definition) {
    int at = 0;
    while (at < end && words.get(at).startsWith("-")) {
      at += takesNext(definition, words.get(at)) ? 2 : 1;
    }
    return at == end;
  }

  private static boolean takesNext(Definition definition, String word) {
    Flag flag = definition.flag(word);
    if (flag == null && word.length() > 2 && word.charAt(1) != '-') {
      // Short options in one word: the last of them may take the next.
      flag = definition.flag("-" + word.charAt(word.length() - 1));
    }
    return flag != null && flag.takesValue();
  }
}
