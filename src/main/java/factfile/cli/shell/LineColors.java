package factfile.cli.shell;

import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.query.filter.FilterParser;
import factfile.shell.LineText;
import factfile.shell.Piece;
import factfile.shell.Piece.Role;
import factfile.shell.TonedStretch;
import factfile.shell.TonedStretch.Tone;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a line of the shell are, as far as its words tell. */
final class LineColors {
  private final String line;
  private final List<TonedStretch> stretches = new ArrayList<>();
  private final Catalog catalog;
  private Definition definition;
  private boolean commandSeen;
  private boolean file;

  LineColors(String line, Catalog catalog) {
    this.line = line;
    this.catalog = catalog;
  }

  List<TonedStretch> stretches() {
    for (Piece piece : LineText.of(line).pieces()) {
      if (piece.role() == Role.WORD && !file) {
        word(piece);
      } else {
        stretches.add(new TonedStretch(piece.start(), piece.end(), Tone.OUTSIDE));
      }
      file = piece.role().takesFile();
    }
    return stretches;
  }

  private void word(Piece piece) {
    String word = piece.text();
    if (!commandSeen && !word.startsWith("-")) {
      command(piece);
    } else if (word.startsWith("-") && word.length() > 1) {
      option(piece);
    } else {
      argument(piece);
    }
  }

  /** A word that may still become a command is not wrong yet. */
  private void command(Piece piece) {
    String word = piece.text();
    if (word.equals("factfile")) {
      return;
    }
    commandSeen = true;
    Commands command = Commands.named(word);
    definition = command == null ? null : catalog.definition(command);
    boolean known = command != null || word.equals("help");
    for (Candidate own : ShellCommands.words()) {
      known |= own.word().equals(word);
    }
    boolean typing = piece.end() == line.length();
    if (known || !typing) {
      stretches.add(
          new TonedStretch(piece.start(), piece.end(), known ? Tone.COMMAND : Tone.WRONG));
    }
  }

  private void option(Piece piece) {
    int equals = piece.text().indexOf('=');
    String name = equals < 0 ? piece.text() : piece.text().substring(0, equals);
    boolean known = definition == null || definition.flag(name) != null || name.equals("--help");
    boolean typing = piece.end() == line.length() && equals < 0;
    int end = equals < 0 ? piece.end() : Math.min(piece.end(), piece.start() + name.length());
    if (known || !typing) {
      stretches.add(new TonedStretch(piece.start(), end, known ? Tone.OPTION : Tone.WRONG));
    }
  }

  private void argument(Piece piece) {
    String written = line.substring(piece.start(), piece.end());
    if (written.startsWith("'") || written.startsWith("\"")) {
      stretches.add(new TonedStretch(piece.start(), piece.end(), Tone.QUOTED));
      return;
    }
    int colon = written.indexOf(':');
    if (colon > 0 && FilterParser.PREFIXES.contains(written.substring(0, colon))) {
      stretches.add(new TonedStretch(piece.start(), piece.start() + colon + 1, Tone.PREFIX));
    }
  }
}
