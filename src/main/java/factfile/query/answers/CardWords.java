package factfile.query.answers;

import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.Part;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.query.state.Moment;
import factfile.query.state.MomentKind;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words for what is told on a card, without what the card and its label say already. */
final class CardWords {
  private final FactBase base;
  private final Part part;

  /**
   * @param part that whoever the card is of has in it
   */
  CardWords(FactBase base, Part part) {
    this.base = base;
    this.part = part;
  }

  List<Span> of(Moment moment) {
    Fact fact = moment.fact();
    List<Span> headline = moment.headline();
    if (fact instanceof Statement statement) {
      return statement(statement, moment);
    }
    if (part == Part.OWED_BY && moment.kind() == MomentKind.DUE) {
      return replaced(headline, 2, Span.plain(fact.title()));
    }
    if (part == Part.SETTER && moment.kind() == MomentKind.DEADLINE) {
      return replaced(headline, 1, Span.plain(fact.title()));
    }
    if (part == Part.PARTY && fact instanceof Term term) {
      String status = headline.get(0).text().toLowerCase(Locale.ROOT);
      return List.of(Span.strong(status), Span.plain(": " + term.duty()));
    }
    return headline;
  }

  /** Of the speaker what was said; of whom it was said to, also who said it. */
  private List<Span> statement(Statement statement, Moment moment) {
    if (part == Part.SPEAKER) {
      return List.of(Span.plain(statement.title()));
    }
    if (part == Part.TO) {
      String speakers = Entities.names(base, statement.speakers());
      String words = " " + statement.act().word() + ": " + statement.title();
      return List.of(Span.strong(speakers), Span.plain(words));
    }
    return moment.headline();
  }

  private static List<Span> replaced(List<Span> headline, int from, Span first) {
    List<Span> spans =
        new ArrayList<>(headline.subList(Math.min(from, headline.size()), headline.size()));
    spans.add(0, first);
    return spans;
  }
}
