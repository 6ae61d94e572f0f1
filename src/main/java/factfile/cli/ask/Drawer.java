package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.picture.HtmlPage;
import factfile.picture.PageSection;
import factfile.picture.SvgChart;
import factfile.query.Inquiry;
import factfile.render.ChartPage;
import factfile.render.TextChart;
import java.util.List;
import java.util.Locale;

/** Prints an answer as a drawing: in characters, or as a picture. */
final class Drawer {
  /** Columns of a chart that is no terminal's. */
  private static final int USUAL_WIDTH = 100;

  private final Host host;
  private final Arguments arguments;
  private final OutputOptions output;
  private final RowOptions rows;

  Drawer(Host host, Arguments arguments) {
    this.host = host;
    this.arguments = arguments;
    this.output = OutputOptions.of(arguments);
    this.rows = RowOptions.of(arguments);
  }

  /** Whether a drawing is asked for, rather than a list. */
  static boolean isAsked(Arguments arguments) {
    return arguments.has(Flag.CHART) || isPicture(arguments);
  }

  private static boolean isPicture(Arguments arguments) {
    return isFormat(Flag.SVG, arguments) || isFormat(Flag.HTML, arguments);
  }

  private static boolean isFormat(String word, Arguments arguments) {
    return word.equals(arguments.value(Flag.DRAWN));
  }

  static boolean isPage(Arguments arguments) {
    return isFormat(Flag.HTML, arguments);
  }

  /** Options that a list has no use for. */
  static void refuseForLists(Arguments arguments) {
    for (Flag flag : new Flag[] {Flag.LANES, Flag.ASCII}) {
      if (arguments.has(flag)) {
        throw UserError.usage(flag.longName() + " belongs to a chart", "add --chart");
      }
    }
  }

  /** Refuses what cannot be drawn before anything is read. */
  void check() {
    rows.check();
    output.isColored(host, false);
    String lanes = arguments.value(Flag.LANES);
    if (lanes != null && !Flag.LANES.words().contains(lanes)) {
      throw UserError.usage(
          "unknown value `" + lanes + "` for --lanes",
          "one of: " + String.join(", ", Flag.LANES.words()));
    }
    if (arguments.has(Flag.FIELDS)) {
      throw UserError.usage(
          "a drawing has no fields to choose from", "leave out --fields, or --chart and -o");
    }
    if (arguments.has(Flag.CITE)) {
      throw UserError.usage("a drawing names its sources as it is", "leave out --cite");
    }
    if (lanes != null && isPage(arguments)) {
      throw UserError.usage("a page has no lanes", "leave out --lanes, or take svg");
    }
    if (isPicture(arguments)) {
      refuseForPictures();
    } else {
      refuseForText();
    }
  }

  private void refuseForPictures() {
    if (arguments.has(Flag.ASCII)) {
      throw UserError.usage("--ascii is for charts in text", "leave out --ascii or -o");
    }
  }

  private void refuseForText() {
    output.columns(host);
    String format = output.format().word();
    if (!format.equals("text")) {
      throw UserError.usage("--chart does not go with `-o " + format + "`", "take text or svg");
    }
  }

  /** The rows that are drawn, with all their cells. */
  Answer selected(Answer whole) {
    return Selection.of(whole, rows, null);
  }

  int print(Answer answer, Drawing drawing, Inquiry inquiry) {
    if (isFormat(Flag.SVG, arguments)) {
      printWhole(SvgChart.of(drawing, inquiry.base().manifest().title()), answer);
    } else {
      new Pager(host, output.noPager()).print(inCharacters(drawing));
    }
    return exitCode(answer);
  }

  /** One page of all that the command and its filters pick. */
  int print(Answer answer, List<PageSection> sections, Inquiry inquiry) {
    printWhole(HtmlPage.of(inquiry.base(), sections, arguments.words()), answer);
    return exitCode(answer);
  }

  private void printWhole(String text, Answer answer) {
    host.out().print(text);
    host.out().flush();
    Printer.note(answer, output, host);
  }

  private int exitCode(Answer answer) {
    return rows.exitStatus() && answer.rows().isEmpty() ? ExitCode.NO : ExitCode.OK;
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
    if (arguments.has(Flag.ASCII) || !host.terminal().stdout()) {
      return arguments.has(Flag.ASCII);
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
