package factfile.cli.serve;

import factfile.cli.ask.BlockCommand;
import factfile.cli.ask.PageSections;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.CommandLines;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.LeadingOptions;
import factfile.cli.line.Options;
import factfile.cli.line.QuickLine;
import factfile.model.base.FactBase;
import factfile.picture.PageSection;
import factfile.query.words.QueryError;
import factfile.shell.LineText;
import factfile.shell.Piece;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions as they are typed into a page: a command that answers one, or else filters of a
 * timeline. They are read and answered as on a command line, but for what would choose another base
 * or another way of writing.
 */
final class ServedQuestions {
  /** Rows that a page has room for. */
  private static final int MOST_ROWS = 500;

  /** Facts from which on the whole story is no page any more. */
  private static final int MOST_TOLD = 2_000;

  private final Catalog catalog;
  private final Host host;
  private final ServedBase served;
  private final String facts;

  /**
   * @param facts what the base was called on the command line; null where it was found
   */
  ServedQuestions(Catalog catalog, Host host, ServedBase served, String facts) {
    this.facts = facts;
    this.catalog = catalog;
    this.host = host;
    this.served = served;
  }

  /** What a page shows, or why it does not. */
  record Reply(List<PageSection> sections, String trouble) {}

  /** What a program gets: rows, or what is wrong. */
  record Rows(boolean good, String text) {}

  /** A question that has been read. */
  private record Asked(BlockCommand command, Options options) {}

  Reply sections(FactBase base, String text) {
    try {
      if (text.isBlank() && base.facts().size() <= MOST_TOLD) {
        return new Reply(PageSections.story(base, read("timeline", List.of()).options()), null);
      }
      Asked asked = read(text, List.of());
      return new Reply(List.of(asked.command().section(base, asked.options(), MOST_ROWS)), null);
    } catch (UserError e) {
      return new Reply(List.of(), told(e.exitCode(), e.getMessage(), e.fix()));
    } catch (QueryError e) {
      return new Reply(List.of(), told(ExitCode.USAGE, e.getMessage(), e.fix()));
    }
  }

  /** All rows, as {@code -o json} prints them. */
  Rows rows(String text) {
    try {
      Asked asked = read(text, List.of(Flag.OUTPUT.longName() + "=json"));
      FactBase base = served.current().page().base();
      return new Rows(true, asked.command().text(base, host, asked.options(), false));
    } catch (UserError e) {
      return new Rows(false, told(e.exitCode(), e.getMessage(), e.fix()));
    } catch (QueryError e) {
      return new Rows(false, told(ExitCode.USAGE, e.getMessage(), e.fix()));
    }
  }

  /**
   * @throws UserError where it is no question
   */
  private Asked read(String text, List<String> besides) {
    List<String> ordered = ordered(words(text));
    Command command = catalog.make(Commands.named(ordered.get(0)));
    if (!(command instanceof BlockCommand question)) {
      throw UserError.usage(
          "`" + ordered.get(0) + "` is no question that a page answers",
          "who, count, deadline, terms, said, disputes, diff, show, search, sources, review; or filters");
    }
    Definition definition = question.definition();
    List<String> line = new ArrayList<>(ordered.subList(1, ordered.size()));
    check(arguments(definition, line));
    line.addAll(0, besides);
    if (facts != null) {
      // Some answers say what to type next.
      line.add(0, Flag.FACTS.longName() + "=" + facts);
    }
    return new Asked(question, Options.of(definition, arguments(definition, line), host));
  }

  /** The words with a command first: where none is named, they are the filters of a timeline. */
  private List<String> ordered(List<String> words) {
    boolean named = false;
    for (String word : words) {
      named |= Commands.named(word) != null;
    }
    List<String> ordered = named ? LeadingOptions.afterCommand(words, catalog) : words;
    if (named && Commands.named(ordered.get(0)) != null) {
      return ordered;
    }
    List<String> filters = new ArrayList<>(words);
    filters.add(0, Commands.TIMELINE.word());
    return filters;
  }

  private static Arguments arguments(Definition definition, List<String> words) {
    Arguments quickly = QuickLine.read(definition, words);
    return quickly == null ? CommandLines.read(definition, words) : quickly;
  }

  private static List<String> words(String text) {
    LineText line = LineText.of(text);
    if (line.isOpen()) {
      throw UserError.usage("a quote is not closed", "close it, or put a backslash before it");
    }
    List<String> words = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      if (piece.role() != Piece.Role.WORD || piece.text().indexOf('\0') >= 0) {
        throw UserError.usage(
            "a page asks questions; it writes no files and starts no programs",
            "leave out what begins with | or >, or put it in quotes");
      }
      words.add(piece.text());
    }
    boolean named = words.size() > 1 && words.get(0).equals("factfile");
    return named ? words.subList(1, words.size()) : words;
  }

  /** The page decides how it is written, and which base it asks. */
  private static void check(Arguments arguments) {
    for (Flag flag : arguments.values().keySet()) {
      boolean drawn =
          flag.equals(CommandFlags.CHART)
              || flag.equals(CommandFlags.LANES)
              || flag.equals(CommandFlags.ASCII);
      if (flag.group() == Flag.Group.OUTPUT || drawn) {
        throw UserError.usage(
            flag.longName() + " says how an answer is written, which a page decides itself",
            "leave it out");
      }
      if (flag.group() == Flag.Group.BASE || flag.equals(CommandFlags.AGAINST)) {
        throw UserError.usage(
            flag.longName() + " names a base, and a page asks the one that it is of",
            "leave it out, or serve the other one as well");
      }
    }
  }

  /** As a terminal has it. */
  private String told(int code, String message, String fix) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, false, StandardCharsets.UTF_8);
    UserError.tell(
        host.with(new Host.Streams(host.in(), out, out, host.terminal())), code, message, fix);
    out.flush();
    return told.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
