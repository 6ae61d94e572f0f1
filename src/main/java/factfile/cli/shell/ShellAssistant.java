package factfile.cli.shell;

import factfile.cli.complete.Completer;
import factfile.cli.complete.FileNames;
import factfile.cli.complete.OptionValues;
import factfile.cli.host.Host;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.shell.Assistant;
import factfile.shell.LineText;
import factfile.shell.OfferedWord;
import factfile.shell.Piece;
import factfile.shell.Piece.Role;
import factfile.shell.TonedStretch;
import java.util.ArrayList;
import java.util.List;

/** Helps who types a line of the shell: with what the commands and the base know. */
final class ShellAssistant implements Assistant {
  private final Host host;
  private final ShellContext context;
  private final Catalog catalog;

  ShellAssistant(Host host, ShellContext context, Catalog catalog) {
    this.host = host;
    this.context = context;
    this.catalog = catalog;
  }

  @Override
  public boolean isOpen(String line) {
    for (LineText each : LineText.all(line)) {
      if (each.isOpen()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<OfferedWord> proposals(String line) {
    List<OfferedWord> proposals = new ArrayList<>();
    for (Candidate candidate : candidates(line)) {
      String word = candidate.word();
      boolean open =
          word.endsWith(":") || word.endsWith("=") || word.endsWith("/") || word.endsWith("#");
      proposals.add(new OfferedWord(word, candidate.description(), open));
    }
    return proposals;
  }

  private List<Candidate> candidates(String line) {
    if (line.indexOf('\0') >= 0) {
      return List.of(); // No command takes it, and no file is called so.
    }
    List<LineText> lines = LineText.all(line);
    List<Piece> pieces = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1).pieces();
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.role() == Role.OUTSIDE) {
      return List.of();
    }
    boolean typing = last != null && last.role() == Role.WORD && last.end() == line.length();
    String typed = typing ? last.text() : "";
    List<Piece> before = typing ? pieces.subList(0, pieces.size() - 1) : pieces;
    if (!before.isEmpty() && before.get(before.size() - 1).role().takesFile()) {
      return new FileNames(host).all(typed);
    }
    List<Candidate> found = candidates(words(before), typed);
    return found.contains(Candidate.FILES) ? new FileNames(host).all(typed) : found;
  }

  private List<Candidate> candidates(List<String> before, String typed) {
    if (before.isEmpty()) {
      List<Candidate> commands = new ArrayList<>(catalog.firstWords());
      commands.removeIf(command -> command.word().equals(Commands.SHELL.word()));
      commands.addAll(ShellCommands.words());
      return Candidate.matching(commands, typed);
    }
    Host inside = context.host(host);
    OptionValues values = new OptionValues(inside, catalog.make(Commands.SHELL), List.of(), true);
    if (ShellContext.isDay(before.get(0))) {
      List<Candidate> days = new ArrayList<>(values.of(Flag.AS_OF, "", typed));
      days.add(new Candidate(ShellContext.OFF, "no such day"));
      return before.size() > 1 ? List.of() : Candidate.matching(days, typed);
    }
    if (before.get(0).equals(ShellContext.FACTS)) {
      return before.size() > 1 ? List.of() : values.of(Flag.FACTS, "", typed);
    }
    List<String> words = new ArrayList<>(before);
    words.add(typed);
    return new Completer(inside, catalog).complete(words);
  }

  /** The words of the command, without files that it is written to, and the program's name. */
  private static List<String> words(List<Piece> pieces) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean file = i > 0 && pieces.get(i - 1).role().takesFile();
      if (pieces.get(i).role() == Role.WORD && !file) {
        words.add(pieces.get(i).text());
      }
    }
    boolean named = !words.isEmpty() && words.get(0).equals("factfile");
    return named ? words.subList(1, words.size()) : words;
  }

  @Override
  public List<TonedStretch> stretches(String line) {
    List<TonedStretch> stretches = new ArrayList<>();
    int from = 0;
    for (String each : line.split("\n", -1)) {
      for (TonedStretch stretch : new LineColors(each, catalog).stretches()) {
        stretches.add(
            new TonedStretch(stretch.start() + from, stretch.end() + from, stretch.tone()));
      }
      from += each.length() + 1;
    }
    return stretches;
  }

  @Override
  public String hint(String line) {
    List<LineText> lines = LineText.all(line);
    if (lines.size() != 1 || !line.endsWith(" ") || lines.get(0).isOpen()) {
      return "";
    }
    List<String> words = words(lines.get(0).pieces());
    if (words.isEmpty()) {
      return "";
    }
    String last = words.get(words.size() - 1);
    if (words.size() == 1 && ShellCommands.changesContext(last)) {
      return ShellContext.isDay(last) ? "DAY" : "DIR";
    }
    Commands command = Commands.named(words.get(0));
    if (command == null) {
      return "";
    }
    Definition definition = catalog.definition(command);
    Flag flag = definition.flag(last);
    if (flag != null && flag.takesValue()) {
      return flag.value().label();
    }
    Definition.Operand operand = definition.operand();
    return words.size() > 1 || operand == null ? "" : operand.label() + "…";
  }
}
