package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.chart.Drawing;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.picture.HtmlPage;
import factfile.picture.PageSection;
import factfile.picture.SvgChart;
import factfile.query.answers.Inquiry;
import factfile.render.chart.ChartPage;
import factfile.render.chart.TextChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints an answer as a drawing: in characters, or as a picture. */
final class Drawer {
  /** Columns of a chart that is no terminal's, where nobody tells them. */
  private static final int USUAL_WIDTH = 80;

  /** A picture that is wider is a slip of the finger. */
  private static final int MOST_PIXELS = 10_000;

  private final Host host;
  private final Options options;
  private final OutputOptions output;

  private Drawer(Host host, Options options) {
    this.host = host;
    this.options = options;
    this.output = options.output();
  }

  /**
   * What draws the answer; null where a list is asked for.
   *
   * @throws UserError where options do not go together
   */
  static Drawer asked(Host host, Options options) {
    Drawer drawer = new Drawer(host, options);
    if (options.has(CommandFlags.CHART) || drawer.isPicture()) {
      drawer.check();
      return drawer;
    }
    for (Flag flag : new Flag[] {CommandFlags.LANES, CommandFlags.ASCII}) {
      if (options.has(flag)) {
        throw UserError.usage(flag.longName() + " belongs to a chart", "add --chart");
      }
    }
    return null;
  }

  private boolean isPicture() {
    return output.output() == Output.SVG || isPage();
  }

  private boolean isPage() {
    return output.output() == Output.HTML;
  }

  private void check() {
    String lanes = options.value(CommandFlags.LANES);
    if (options.has(Flag.FIELDS)) {
      throw UserError.usage(
          "a drawing has no fields to choose from", "leave out --fields, or --chart and -o");
    }
    if (options.has(Flag.CITE)) {
      throw UserError.usage("a drawing names its sources as it is", "leave out --cite");
    }
    if (options.has(Flag.TALLY)) {
      throw UserError.usage("a tally is not drawn", "leave out --tally, or --chart and -o");
    }
    if (lanes != null && isPage()) {
      throw UserError.usage("a page has no lanes", "leave out --lanes, or take svg");
    }
    if (isPicture() && options.has(CommandFlags.ASCII)) {
      throw UserError.usage("--ascii is for charts in text", "leave out --ascii or -o");
    }
    if (output.output() == Output.SVG) {
      checkPixels();
    }
    if (!isPicture() && output.output() != Output.TEXT) {
      throw UserError.usage(
          "--chart does not go with `-o " + output.output().word() + "`", "take text or svg");
    }
  }

  private void checkPixels() {
    Integer width = output.width();
    if (width != null && (width < SvgChart.NARROWEST || width > MOST_PIXELS)) {
      throw UserError.usage(
          "a picture cannot be " + width + " pixels wide",
          "take --width from " + SvgChart.NARROWEST + " to " + MOST_PIXELS);
    }
  }

  /** Asks, draws and prints; the exit code. */
  <R extends Row> int draw(Drawn<R> query, Inquiry inquiry) {
    Answer<R> answer = Selection.of(query.askForDrawing(inquiry, options), options.rows()).held();
    Printer printer = new Printer(host, options);
    if (isPage()) {
      printer.print(page(query, answer, inquiry), answer.notices());
      return printer.exitCode(answer);
    }
    Drawing drawing = query.drawing(answer, inquiry, options);
    if (!isPicture() && drawing.lanes().isEmpty() && !drawing.told().isEmpty()) {
      tellWhy(drawing);
      return printer.rows(query.ask(inquiry, options));
    }
    printer.print(
        isPicture() ? picture(drawing, inquiry) : inCharacters(drawing),
        isPicture() ? answer.notices() : List.of());
    return printer.exitCode(answer);
  }

  private void tellWhy(Drawing drawing) {
    if (!output.quiet()) {
      boolean one = drawing.told().size() == 1;
      host.err()
          .println(
              "factfile: not drawn: "
                  + (one ? "it has a single value" : "each has a single value")
                  + "; a chart is of values to compare");
    }
  }

  private <R extends Row> String page(Drawn<R> query, Answer<R> answer, Inquiry inquiry) {
    List<PageSection> sections = new ArrayList<>(query.sections(answer, inquiry, options));
    PageSections.addPeopleAndSources(sections, inquiry);
    return HtmlPage.of(inquiry.base(), sections, options.words());
  }

  private String picture(Drawing drawing, Inquiry inquiry) {
    int width = output.width() == null ? SvgChart.USUAL_WIDTH : output.width();
    return SvgChart.of(drawing, inquiry.base().manifest().title(), width);
  }

  private String inCharacters(Drawing drawing) {
    boolean color = output.isColored(host, host.terminal().stdout());
    int columns = output.columns(host);
    int width = columns == Integer.MAX_VALUE ? told() : columns;
    ChartPage page = new ChartPage(width, color, isAscii());
    return TextChart.of(drawing, page);
  }

  /** The columns that the environment tells; what is none is not asked for. */
  private int told() {
    String columns = host.variable("COLUMNS");
    if (columns == null || !columns.matches("\\d{2,6}")) {
      return USUAL_WIDTH;
    }
    return Math.max(OutputOptions.NARROWEST, Integer.parseInt(columns));
  }

  /** As asked; else where a terminal cannot show more. A pipe gets the same bytes everywhere. */
  private boolean isAscii() {
    if (options.has(CommandFlags.ASCII) || !host.terminal().stdout()) {
      return options.has(CommandFlags.ASCII);
    }
    String terminal = host.variable("TERM");
    return "dumb".equals(terminal) || "linux".equals(terminal) || !isUnicode();
  }

  /** Whether the locale can write everything; one that is not known is taken to. */
  private boolean isUnicode() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = host.variable(name);
      if (locale != null) {
        return locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
      }
    }
    return true;
  }
}
