package factfile.cli;

import factfile.export.Attribution;
import factfile.export.CiteFormat;
import factfile.export.ValueMarker;
import factfile.model.Citation;
import factfile.model.FactBase;
import factfile.model.Nearest;
import factfile.model.Source;
import factfile.note.MarkerText;
import factfile.query.KnownBy;
import factfile.query.Snippet;
import factfile.query.Snippets;
import factfile.store.DamagedSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Snippets for notes, and references for their end. */
final class CiteCommand implements Command {
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
    OutputOptions output = OutputOptions.of(arguments);
    try (BaseOpener opener = new BaseOpener(host, BaseOptions.of(arguments), output)) {
      String text;
      try {
        text = text(host, arguments, format, opener.open());
      } catch (DamagedSnapshot e) {
        text = text(host, arguments, format, opener.read());
      }
      host.out().print(text);
      host.out().flush();
      return ExitCode.OK;
    }
  }

  private static CiteFormat format(Arguments arguments) {
    String word = arguments.value(Flag.CITATION);
    CiteFormat format = word == null ? CiteFormat.MD : CiteFormat.of(word.toLowerCase(Locale.ROOT));
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

  private static String text(Host host, Arguments arguments, CiteFormat format, FactBase whole) {
    ClockOptions clocks = ClockOptions.of(arguments);
    LocalDate today = clocks.today(host);
    LocalDate asOf = clocks.asOf(today);
    FactBase base = KnownBy.of(whole, clocks.knownBy(today)).base();
    Snippets sentences = new Snippets(base, asOf, today);
    List<Snippet> snippets = new ArrayList<>();
    Map<String, Source> cited = new LinkedHashMap<>();
    for (String id : arguments.words()) {
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
        arguments.has(Flag.MARKER) ? markers(asOf) : ValueMarker.NONE);
  }

  private static ValueMarker markers(LocalDate asOf) {
    return (id, field, canonical) ->
        "<!-- fact:"
            + id
            + (field.isEmpty() ? "" : "." + field)
            + "="
            + MarkerText.escape(canonical)
            + (asOf == null ? "" : " as-of=" + asOf)
            + " -->";
  }
}
