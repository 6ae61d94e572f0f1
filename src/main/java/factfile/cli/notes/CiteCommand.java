package factfile.cli.notes;

import factfile.cli.base.BaseOpener;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.ClockOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.export.Attribution;
import factfile.export.CiteFormat;
import factfile.export.ValueMarker;
import factfile.model.Citation;
import factfile.model.FactBase;
import factfile.model.Nearest;
import factfile.model.Source;
import factfile.query.Clocks;
import factfile.query.KnownBy;
import factfile.query.Snippet;
import factfile.query.Snippets;
import factfile.store.DamagedSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Snippets for notes, and references for their end. */
public final class CiteCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "cite",
            "A snippet for a note: value, uncertainty, day and source; or its references.",
            "factfile cite hostages-taken",
            "factfile cite hostages-taken --marker >> notes.md",
            "factfile cite gaza-aid article -o bibtex")
        .takes(Definition.Operand.some("ID", "Of a fact, an entity, a resolution or a source."))
        .with(Flag.MARKER, Flag.CITATION, Flag.QUIET)
        .with(Flag.Group.DAY, Flag.Group.BASE);
  }

  @Override
  public int run(Host host, Arguments arguments) {
    CiteFormat format = format(arguments);
    if (arguments.has(Flag.MARKER) && !format.isNote()) {
      throw UserError.usage(
          "a marker is for Markdown; -o " + format.word() + " has no place for one",
          "take -o md or -o footnote");
    }
    if (arguments.has(Flag.MARKER) && arguments.has(Flag.KNOWN_BY)) {
      throw UserError.usage(
          "a marker cannot say --known-by: refreshing would bring in what came later",
          "leave out one of the two");
    }
    OutputOptions output = OutputOptions.of(arguments);
    try (BaseOpener opener = new BaseOpener(host, BaseOptions.of(arguments), output)) {
      try {
        print(host, arguments, format, opener.open());
      } catch (DamagedSnapshot e) {
        print(host, arguments, format, opener.read());
      }
      return ExitCode.OK;
    }
  }

  private static void print(Host host, Arguments arguments, CiteFormat format, FactBase whole) {
    ClockOptions clocks = ClockOptions.of(arguments);
    LocalDate today = clocks.today(host);
    LocalDate publishedBy = clocks.knownBy(today);
    KnownBy known = KnownBy.of(whole, publishedBy);
    String notice = known.notice(publishedBy);
    host.out().print(text(host, arguments, format, known.base(), clocks.asOf(today)));
    host.out().flush();
    if (notice != null && !arguments.has(Flag.QUIET)) {
      host.err().println("factfile: " + notice);
    }
  }

  private static CiteFormat format(Arguments arguments) {
    String word = arguments.value(Flag.CITATION);
    CiteFormat format = word == null ? CiteFormat.MD : CiteFormat.of(word);
    if (format == null) {
      String nearest = Nearest.to(word, Flag.CITATION.words());
      throw UserError.usage(
          "unknown format `" + word + "`",
          nearest == null
              ? "known are " + String.join(", ", Flag.CITATION.words())
              : "did you mean `" + nearest + "`?");
    }
    return format;
  }

  private static String text(
      Host host, Arguments arguments, CiteFormat format, FactBase base, LocalDate asOf) {
    Snippets sentences =
        new Snippets(base, new Clocks(asOf, ClockOptions.of(arguments).today(host), base.end()));
    List<Snippet> snippets = new ArrayList<>();
    Map<String, Source> cited = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(arguments.words())) {
      Snippet snippet = sentences.of(id);
      snippets.add(snippet);
      for (Citation cite : snippet.cites()) {
        Source source = base.source(cite.source());
        if (source != null) {
          cited.put(source.id(), source);
        }
      }
    }
    return format.write(
        snippets,
        List.copyOf(cited.values()),
        new Attribution(base),
        arguments.has(Flag.MARKER) ? new NoteMarker(asOf) : ValueMarker.NONE);
  }
}
