package factfile.cli;

import factfile.model.Nearest;
import factfile.render.Format;
import factfile.render.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How an answer is written. */
final class OutputOptions {
  /** Width of a terminal that does not tell its own. */
  private static final int USUAL_WIDTH = 80;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  String output;

  @Option(names = "--fields", paramLabel = "a,b,c", description = "These fields, in this order.")
  String fields;

  @Option(names = "--cite", description = "Citations as footnotes, in text and Markdown.")
  boolean cite;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Whens.class,
      description = "auto, always or never.")
  String color;

  @Option(names = "--width", paramLabel = "N", description = "Wrap at this many columns.")
  Integer width;

  @Option(names = "--no-pager", description = "Write to the terminal directly.")
  boolean noPager;

  @Option(
      names = {"-q", "--quiet"},
      description = "No notices on stderr.")
  boolean quiet;

  /** The words that {@code --output} takes. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> words = new ArrayList<>();
      for (Format format : Format.values()) {
        words.add(format.word());
      }
      return words.iterator();
    }
  }

  /** The words that {@code --color} takes. */
  static final class Whens implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("auto", "always", "never").iterator();
    }
  }

  Format format() {
    if (output == null) {
      return Format.TEXT;
    }
    Format format = Format.of(output.toLowerCase(Locale.ROOT));
    if (format == null) {
      List<String> known = new ArrayList<>();
      new Formats().forEach(known::add);
      String nearest = Nearest.to(output, known);
      throw UserError.usage(
          "unknown format `" + output + "`",
          nearest == null
              ? "known are " + String.join(", ", known)
              : "did you mean `" + nearest + "`?");
    }
    return format;
  }

  Page page(Host host) {
    boolean plainColor = format() == Format.TEXT && isColored(host, host.terminal().stdout());
    return new Page(columns(host), plainColor, cite, fields != null);
  }

  private int columns(Host host) {
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
  boolean isColored(Host host, boolean terminal) {
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
