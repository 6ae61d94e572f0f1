package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.model.Nearest;
import factfile.render.Format;
import factfile.render.Page;
import factfile.render.Renderer;
import java.util.List;

/**
 * How an answer is written.
 *
 * @param formats those that the command has
 * @param fields as typed; null for all
 * @param spreadsheet whether cells are kept from being run
 * @param width null for that of the terminal
 */
public record OutputOptions(
    String output,
    List<String> formats,
    String fields,
    boolean cite,
    boolean spreadsheet,
    String color,
    Integer width,
    boolean noPager,
    boolean quiet) {
  /** Width of a terminal that does not tell its own. */
  private static final int USUAL_WIDTH = 80;

  public static OutputOptions of(Arguments arguments) {
    Flag asked = asked(arguments);
    if (arguments.has(Flag.SPREADSHEET) && !isForSpreadsheets(arguments.value(asked), asked)) {
      throw UserError.usage(
          "--spreadsheet guards cells of tables that a spreadsheet opens",
          "add -o csv or -o tsv, or leave it out");
    }
    return new OutputOptions(
        arguments.value(asked),
        asked.words(),
        arguments.value(Flag.FIELDS),
        arguments.has(Flag.CITE),
        arguments.has(Flag.SPREADSHEET),
        arguments.value(Flag.COLOR),
        arguments.number(Flag.WIDTH),
        arguments.has(Flag.NO_PAGER),
        arguments.has(Flag.QUIET));
  }

  /** An unknown format is, too: the word itself is refused later. */
  private static boolean isForSpreadsheets(String word, Flag asked) {
    if (word == null || !asked.words().contains(word)) {
      return word != null;
    }
    Format format = Format.of(word);
    return format != null && format.spreadsheetRenderer() != null;
  }

  /** Commands differ in their formats, and so in the flag that stands for {@code -o}. */
  private static Flag asked(Arguments arguments) {
    for (Flag flag : new Flag[] {Flag.DRAWN, Flag.REPORT, Flag.VERDICTS}) {
      if (arguments.has(flag)) {
        return flag;
      }
    }
    return Flag.OUTPUT;
  }

  public Format format() {
    if (output == null) {
      return Format.TEXT;
    }
    Format format = Format.of(output);
    if (format == null || !formats.contains(format.word())) {
      if (output.equals(Flag.SVG) || output.equals(Flag.HTML)) {
        throw UserError.usage(
            "`-o " + output + "` is not for this command", "timeline, count and deadline have it");
      }
      String nearest = Nearest.to(output, formats);
      throw UserError.usage(
          "unknown format `" + output + "`",
          nearest == null
              ? "known are " + String.join(", ", formats)
              : "did you mean `" + nearest + "`?");
    }
    return format;
  }

  /** What writes that format. */
  public Renderer renderer() {
    return spreadsheet ? format().spreadsheetRenderer() : format().renderer();
  }

  public Page page(Host host) {
    boolean plainColor = format() == Format.TEXT && isColored(host, host.terminal().stdout());
    return new Page(columns(host), plainColor, cite, fields != null);
  }

  /** Where lines end; {@link Integer#MAX_VALUE} for nowhere. */
  public int columns(Host host) {
    if (width != null) {
      if (width < 20) {
        throw UserError.usage("--width " + width + " is too narrow", "take 20 columns or more");
      }
      return width;
    }
    if (!host.terminal().stdout()) {
      return Integer.MAX_VALUE;
    }
    return host.terminal().columns() < 20 ? USUAL_WIDTH : host.terminal().columns();
  }

  /** The option first, then {@code NO_COLOR}, then what the terminal can do. */
  public boolean isColored(Host host, boolean terminal) {
    String when = color == null ? "auto" : color;
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      case "auto" ->
          terminal && host.variable("NO_COLOR") == null && !"dumb".equals(host.variable("TERM"));
      default ->
          throw UserError.usage(
              "unknown value `" + color + "` for --color", "one of: auto, always, never");
    };
  }
}
