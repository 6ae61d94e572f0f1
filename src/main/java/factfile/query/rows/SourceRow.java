package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.record.Source;
import factfile.query.words.DateWords;
import factfile.query.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A source.
 *
 * @param facts how many rest on it
 */
public record SourceRow(Source source, int facts, boolean certain) implements Row {
  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Entry entry() {
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
