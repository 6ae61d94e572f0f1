package factfile.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Lets options stand before the command: {@code factfile --facts x who}. */
final class LeadingOptions {
  private LeadingOptions() {}

  /** The words with the command first; as they are where no option leads. */
  static List<String> afterCommand(List<String> words) {
    if (!words.get(0).startsWith("-")) {
      return words;
    }
    CommandLine line = CommandLines.of(new TimelineCommand());
    int at = 0;
    while (at < words.size() && words.get(at).startsWith("-")) {
      at += takesNext(line, words.get(at)) ? 2 : 1;
    }
    if (at >= words.size()) {
      throw UserError.usage("no command is given", "`factfile help` lists them");
    }
    List<String> ordered = new ArrayList<>();
    ordered.add(words.get(at));
    ordered.addAll(words.subList(0, at));
    ordered.addAll(words.subList(at + 1, words.size()));
    return ordered;
  }

  private static boolean takesNext(CommandLine line, String word) {
    OptionSpec option = line.getCommandSpec().optionsMap().get(word);
    return option != null && option.arity().min() > 0;
  }
}
