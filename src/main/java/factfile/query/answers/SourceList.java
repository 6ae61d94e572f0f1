package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.query.filter.Subject;
import factfile.query.rows.SourceColumn;
import factfile.query.rows.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** The sources, and how many facts rest on each. */
public final class SourceList {
  public static final List<Column<SourceRow>> COLUMNS = List.of(SourceColumn.values());

  private SourceList() {}

  public static Answer<SourceRow> of(Inquiry inquiry) {
    AboutFacts filters = new AboutFacts(inquiry);
    List<SourceRow> rows = new ArrayList<>();
    FactBase base = inquiry.base();
    for (Source source : base.sources()) {
      List<Fact> facts = base.facts(base.find(Index.SOURCE, source.id()));
      Truth matches = filters.test(subject(source), facts);
      boolean certain = matches == Truth.YES;
      if (inquiry.filters().lists(matches, certain)) {
        rows.add(new SourceRow(source, facts.size(), certain));
      }
    }
    return inquiry.answer("Sources", COLUMNS, rows, List.of());
  }

  private static Subject subject(Source source) {
    FactDate day = source.published() == null ? source.upTo() : source.published();
    return Subject.of(source, day, source.ownTexts(), source.cites());
  }
}
