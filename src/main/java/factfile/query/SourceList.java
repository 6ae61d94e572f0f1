package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Index;
import factfile.model.Source;
import factfile.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** The sources, and how many facts rest on each. */
public final class SourceList {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(List.of("id", "publisher", "title", "published", "up_to", "url", "facts"));

  private SourceList() {}

  public static Answer<CellRow> of(Inquiry inquiry) {
    AboutFacts filters = new AboutFacts(inquiry);
    List<CellRow> rows = new ArrayList<>();
    FactBase base = inquiry.base();
    for (Source source : base.sources()) {
      List<Fact> facts = base.facts(base.find(Index.SOURCE, source.id()));
      Truth matches = filters.test(subject(source), facts);
      boolean certain = matches == Truth.YES;
      if (inquiry.filters().lists(matches, certain)) {
        rows.add(row(source, facts.size(), certain));
      }
    }
    return inquiry.answer("Sources", COLUMNS, rows, List.of());
  }

  private static Subject subject(Source source) {
    List<String> texts = new ArrayList<>(List.of(source.id(), source.publisher()));
    if (source.headline() != null) {
      texts.add(source.headline());
    }
    FactDate day = source.published() == null ? source.upTo() : source.published();
    return Subject.of(source, day, texts, source.cites());
  }

  private static CellRow row(Source source, int facts, boolean certain) {
    List<Cell> cells =
        List.of(
            Cell.text(source.id()),
            Cell.text(source.publisher()),
            Cell.text(source.headline()),
            Cell.date(source.published()),
            Cell.date(source.upTo()),
            Cell.text(source.url()),
            Cell.number(facts));
    return CellRow.of(cells, entry(source, facts), certain);
  }

  private static Entry entry(Source source, int facts) {
    List<Span> headline = new ArrayList<>();
    headline.add(Span.strong(source.publisher()));
    if (source.headline() != null) {
      headline.add(Span.plain(", " + source.headline()));
    }
    List<Detail> details = new ArrayList<>();
    details.add(
        Detail.of(
            "published",
            source.published() == null ? "not known" : DateWords.of(source.published())));
    details.add(Detail.of("speaks to", DateWords.of(source.upTo())));
    if (source.url() != null) {
      details.add(Detail.link("url", source.url()));
    }
    return new Entry(
        null,
        List.of(Span.plain(Text.number(facts, "fact"))),
        "",
        headline,
        details,
        source.id(),
        List.of());
  }
}
