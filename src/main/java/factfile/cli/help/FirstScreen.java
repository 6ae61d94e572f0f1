package factfile.cli.help;

import factfile.cli.line.Commands;
import factfile.cli.line.Commands.Purpose;
import factfile.manual.Block;
import factfile.manual.PlainPage;
import java.util.ArrayList;
import java.util.List;

/** What the program says when nothing is asked: where to start, and all commands at a glance. */
final class FirstScreen {
  /** Columns of the word for what commands are for. */
  private static final int PURPOSE = 8;

  /** Columns of a command's name, and of it with its gist: two stand beside each other. */
  private static final int NAME = 11;

  private static final int COMMAND = 36;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  private FirstScreen(int width) {
    this.width = width;
  }

  /** At most 24 lines where the width is 80 or more; narrower, the names alone. */
  static String of(String header, int width) {
    FirstScreen screen = new FirstScreen(width);
    screen.text.append(page(header, width));
    String usage = "factfile COMMAND [FILTER…] [OPTION…]";
    boolean whole = PURPOSE + usage.length() <= width;
    screen.text.append('\n').append(padded("usage", PURPOSE));
    screen.text.append(whole ? usage : "factfile COMMAND …").append('\n');
    screen.start("factfile timeline -f bundled", "the story that comes with it");
    screen.start("factfile init", "a base of your own");
    screen.text.append('\n');
    for (Purpose purpose : Purpose.values()) {
      screen.add(purpose);
    }
    screen.text.append("\nfactfile help, or help COMMAND\n");
    return screen.text.toString();
  }

  private static String page(String header, int width) {
    PlainPage page = new PlainPage(width);
    page.blocks(List.of(new Block.Paragraph(header)));
    return page.toString();
  }

  private void start(String command, String gist) {
    String label = command.endsWith("init") ? "" : "start";
    String line = padded(label, PURPOSE) + command;
    boolean room = PURPOSE + COMMAND + gist.length() <= width;
    text.append(room ? padded(line, PURPOSE + COMMAND) + gist : line).append('\n');
  }

  private void add(Purpose purpose) {
    List<Commands> commands = new ArrayList<>();
    for (Commands command : Commands.values()) {
      if (command.purpose() == purpose) {
        commands.add(command);
      }
    }
    if (width < PURPOSE + 2 * COMMAND) {
      addNames(purpose, commands);
      return;
    }
    for (int i = 0; i < commands.size(); i += 2) {
      String line = padded(i == 0 ? purpose.word() : "", PURPOSE) + cell(commands.get(i));
      boolean second = i + 1 < commands.size();
      line = second ? padded(line, PURPOSE + COMMAND) + cell(commands.get(i + 1)) : line;
      text.append(line).append('\n');
    }
  }

  private void addNames(Purpose purpose, List<Commands> commands) {
    StringBuilder line = new StringBuilder(padded(purpose.word(), PURPOSE));
    for (Commands command : commands) {
      if (line.length() + command.word().length() > width) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(PURPOSE));
      }
      line.append(command.word()).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cell(Commands command) {
    return padded(command.word(), NAME) + command.gist();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
