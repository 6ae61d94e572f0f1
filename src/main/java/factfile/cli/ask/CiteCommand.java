package factfile.cli.ask;

import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.AskedDays;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.export.Attribution;
import factfile.export.CiteFormat;
import factfile.export.ValueMarker;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.query.known.KnownBy;
import factfile.query.snippet.Snippet;
import factfile.query.snippet.Snippets;
import factfile.query.state.Clocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Snippets for notes, and references for their end. */
public final class CiteCommand implements Command {
  private static final List<Output> OUTPUTS =
      List.of(
          Output.MD,
          Output.FOOTNOTE,
          Output.TEXT,
          Output.HTML,
          Output.REFERENCES,
          Output.CSL_JSON,
          Output.BIBTEX,
          Output.RIS);

  @Override
  public Definition definition() {
    return Definition.of(
            "cite",
            "A snippet for a note: value, uncertainty, day and source; or its references.",
            "factfile cite hostages-taken",
            "factfile cite hostages-taken --marker >> notes.md",
            "factfile cite gaza-aid article -o bibtex")
        .takes(Definition.Operand.some("ID", "Of a fact, an entity, a resolution or a source."))
        .writing(OUTPUTS)
        .with(CommandFlags.MARKER, Flag.OUTPUT, Flag.QUIET)
        .with(Flag.Group.DAY, Flag.Group.BASE);
  }

  @Override
  public int run(Host host, Options options) {
    CiteFormat format = options.output().output().snippets();
    if (options.has(CommandFlags.MARKER) && !format.isNote()) {
      throw UserError.usage(
          "a marker is for Markdown; -o "
              + options.output().output().word()
              + " has no place for one",
          "take -o md or -o footnote");
    }
    if (options.has(CommandFlags.MARKER) && options.has(Flag.KNOWN_BY)) {
      throw UserError.usage(
          "a marker cannot say --known-by: refreshing would bring in what came later",
          "leave out one of the two");
    }
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase base) {
              print(host, options, format, base);
              return ExitCode.OK;
            }
          });
    }
  }

  private static void print(Host host, Options options, CiteFormat format, FactBase whole) {
    AskedDays days = options.clocks().in(whole);
    LocalDate publishedBy = days.knownBy();
    KnownBy known = KnownBy.of(whole, publishedBy);
    String notice = known.notice(publishedBy);
    new Printer(host, options)
        .print(
            text(options, days, format, known.base()),
            notice == null ? List.of() : List.of(notice));
  }

  private static String text(Options options, AskedDays days, CiteFormat format, FactBase base) {
    LocalDate asOf = days.asOf();
    Snippets sentences = new Snippets(base, new Clocks(asOf, days.today(), base.end()));
    List<Snippet> snippets = new ArrayList<>();
    Map<String, Source> cited = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(options.words())) {
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
        options.has(CommandFlags.MARKER) ? new NoteMarker(asOf) : ValueMarker.NONE);
  }
}
