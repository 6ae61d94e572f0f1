package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.chart.Drawing;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
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
  /** Columns of a chart that is no terminal's. */
  private static final int USUAL_WIDTH = 100;

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
    if (options.has(Flag.CHART) || drawer.isPicture()) {
      drawer.check();
      return drawer;
    }
    for (Flag flag : new Flag[] {Flag.LANES, Flag.ASCII}) {
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
    String lanes = options.value(Flag.LANES);
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
    if (isPicture() && options.has(Flag.ASCII)) {
      throw UserError.usage("--ascii is for charts in text", "leave out --ascii or -o");
    }
    if (!isPicture() && output.output() != Output.TEXT) {
      throw UserError.usage(
          "--chart does not go with `-o " + output.output().word() + "`", "take text or svg");
    }
  }

  /** Asks, draws and prints; the exit code. */
  <R extends Row> int draw(Drawn<R> query, Inquiry inquiry) {
    Answer<R> answer = Selection.of(query.askForDrawing(inquiry, options), options.rows());
    Printer printer = new Printer(host, options);
    printer.print(drawn(query, answer, inquiry), isPicture() ? answer.notices() : List.of());
    return printer.exitCode(answer);
  }

  private <R extends Row> String drawn(Drawn<R> query, Answer<R> answer, Inquiry inquiry) {
    if (isPage()) {
      List<PageSection> sections = new ArrayList<>(query.sections(answer, inquiry, options));
      PageSections.addPeopleAndSources(sections, inquiry);
      return HtmlPage.of(inquiry.base(), sections, options.words());
    }
    Drawing drawing = query.drawing(answer, inquiry, options);
    return isPicture()
        ? SvgChart.of(drawing, inquiry.base().manifest().title())
        : inCharacters(drawing);
  }

  private String inCharacters(Drawing drawing) {
    boolean color = output.isColored(host, host.terminal().stdout());
    int columns = output.columns(host);
    int width = columns == Integer.MAX_VALUE ? USUAL_WIDTH : columns;
    ChartPage page = new ChartPage(width, color, isAscii());
    return TextChart.of(drawing, page);
  }

  /** As asked; else where a terminal cannot show more. A pipe gets the same bytes everywhere. */
  private boolean isAscii() {
    if (options.has(Flag.ASCII) || !host.terminal().stdout()) {
      return options.has(Flag.ASCII);
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
