package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.cli.host.Hyperlinks;
import factfile.cli.host.UserError;
import factfile.model.text.Nearest;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.util.List;

/**
 * How an answer is written.
 *
 * @param output what it is written in
 * @param fields as typed; null for all
 * @param spreadsheet whether cells are kept from being run
 * @param width columns; null for those of the terminal
 */
public record OutputOptions(
    Output output,
    String fields,
    boolean cite,
    boolean spreadsheet,
    Colors colors,
    Integer width,
    boolean noPager,
    boolean quiet) {
  /** Width of a terminal that does not tell its own. */
  private static final int USUAL_WIDTH = 80;

  /** Of lines for people. */
  public static final int NARROWEST = 20;

  /** Nothing asked for. */
  public static final OutputOptions USUAL =
      new OutputOptions(Output.TEXT, null, false, false, Colors.AUTO, null, false, false);

  /** Whether ANSI colours are written. */
  public enum Colors {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * @throws UserError where a value is none of those that there are, or they do not go together
   */
  static OutputOptions of(Definition definition, Arguments arguments) {
    OutputOptions options =
        new OutputOptions(
            output(definition, arguments.value(Flag.OUTPUT)),
            arguments.value(Flag.FIELDS),
            arguments.has(Flag.CITE),
            arguments.has(Flag.SPREADSHEET),
            colors(arguments.value(Flag.COLOR)),
            arguments.number(Flag.WIDTH),
            arguments.has(Flag.NO_PAGER),
            arguments.has(Flag.QUIET));
    options.check();
    return options;
  }

  private void check() {
    if (spreadsheet && !isForSpreadsheets()) {
      throw UserError.usage(
          "--spreadsheet guards cells of tables that a spreadsheet opens",
          "add -o csv or -o tsv, or leave it out");
    }
    if (width != null && width < NARROWEST) {
      throw UserError.usage("--width " + width + " is too narrow", "take 20 columns or more");
    }
  }

  private boolean isForSpreadsheets() {
    return output.spreadsheetRenderer() != null;
  }

  private static Output output(Definition definition, String word) {
    List<Output> outputs = definition.outputs();
    Output output = word == null ? outputs.get(0) : Output.named(word, outputs);
    if (output != null) {
      return output;
    }
    if (word.equals(Output.SVG.word()) || word.equals(Output.HTML.word())) {
      throw UserError.usage(
          "`-o " + word + "` is not for this command", "timeline, count and deadline have it");
    }
    throw unknown("unknown format `" + word + "`", word, Output.words(outputs));
  }

  private static UserError unknown(String message, String word, List<String> known) {
    String nearest = Nearest.to(word, known);
    return UserError.usage(
        message,
        nearest == null
            ? "known are " + String.join(", ", known)
            : "did you mean `" + nearest + "`?");
  }

  private static Colors colors(String word) {
    return word == null ? Colors.AUTO : Colors.values()[Flag.COLOR.words().indexOf(word)];
  }

  /** What writes rows; null where the output has no rows. */
  public Renderer renderer() {
    return spreadsheet ? output.spreadsheetRenderer() : output.renderer();
  }

  /** Whether people read it as it comes, rather than a choice of fields or a program. */
  public boolean isReading() {
    return output == Output.TEXT && fields == null;
  }

  public PageLayout page(Host host) {
    boolean plainColor = output == Output.TEXT && isColored(host, host.terminal().stdout());
    boolean links = plainColor && host.terminal().stdout() && Hyperlinks.areKnown(host);
    return new PageLayout(columns(host), plainColor, cite, fields != null, links);
  }

  /** Where lines end; {@link Integer#MAX_VALUE} for nowhere. */
  public int columns(Host host) {
    if (width != null) {
      return width;
    }
    if (!host.terminal().stdout()) {
      return Integer.MAX_VALUE;
    }
    return host.terminal().columns() < NARROWEST ? USUAL_WIDTH : host.terminal().columns();
  }

  /** The option first, then {@code NO_COLOR}, then what the terminal can do. */
  public boolean isColored(Host host, boolean terminal) {
    return switch (colors) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal && host.variable("NO_COLOR") == null && !"dumb".equals(host.variable("TERM"));
    };
  }
}
