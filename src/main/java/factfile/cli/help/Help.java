package factfile.cli.help;

import factfile.cli.host.BuildNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.UsageErrors;
import java.util.List;

/** Answers {@code help}, {@code --help} and {@code --version}, wherever they stand. */
public final class Help {
  /** Lines that are longer are hard to follow. */
  private static final int WIDEST = 100;

  private static final int USUAL_WIDTH = 80;

  private Help() {}

  /** The exit code where the words ask for help or the version; else null. */
  public static Integer answer(List<String> words, Host host, Catalog catalog) {
    if (words.isEmpty()) {
      host.out().print(text(host, catalog).first());
      return ExitCode.OK;
    }
    String first = words.get(0);
    if (first.equals("--version") || first.equals("-V")) {
      host.out().println("factfile " + BuildNotes.version() + build());
      return ExitCode.OK;
    }
    if (first.equals("help")) {
      return help(words, host, catalog);
    }
    return isAsked(words) ? brief(topic(words), host, catalog) : null;
  }

  private static boolean isAsked(List<String> words) {
    int end = words.indexOf("--");
    List<String> before = end < 0 ? words : words.subList(0, end);
    return !words.get(0).startsWith("__") && (before.contains("--help") || before.contains("-h"));
  }

  /** The command that is helped with; nothing where only options are given. */
  private static String topic(List<String> words) {
    for (String word : words) {
      if (Commands.named(word) != null) {
        return word;
      }
    }
    String first = words.get(0);
    return first.startsWith("-") ? "" : first;
  }

  /** In short: the command is known, and only its options are not. */
  private static int brief(String topic, Host host, Catalog catalog) {
    Commands command = Commands.named(topic);
    return command == null
        ? help(List.of("help", topic), host, catalog)
        : print(text(host, catalog).brief(command), host);
  }

  private static int help(List<String> words, Host host, Catalog catalog) {
    HelpText help = text(host, catalog);
    String topic = words.size() < 2 || words.get(1).equals("help") ? "" : words.get(1);
    String text = topic.isEmpty() ? help.overview() : help.of(topic);
    if (text == null) {
      throw UsageErrors.unknownCommand(topic);
    }
    return print(text, host);
  }

  private static int print(String text, Host host) {
    new Pager(host, false).print(text);
    return ExitCode.OK;
  }

  /** Help in the width of the terminal. */
  public static HelpText text(Host host, Catalog catalog) {
    int columns = host.terminal().stdout() ? host.terminal().columns() : 0;
    return new HelpText(columns < 20 ? USUAL_WIDTH : Math.min(columns, WIDEST), catalog);
  }

  /** What a packaged program was built from. */
  private static String build() {
    if (Help.class.getModule().getDescriptor() == null) {
      return "";
    }
    BuildNotes build = BuildNotes.read();
    return " (build " + build.commit() + ", " + build.day() + ")";
  }
}
