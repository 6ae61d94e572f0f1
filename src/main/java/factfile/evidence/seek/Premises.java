package factfile.evidence.seek;

import factfile.document.Document;
import factfile.evidence.claim.Basis;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.evidence.passage.Documents;
import factfile.evidence.passage.Passages;
import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.part.Outcome;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the premises of a basis give: passages, days, spans and numbers. */
final class Premises {
  private final List<CitedPassage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Days> days = new ArrayList<>();
  private final List<CalendarDuration> spans = new ArrayList<>();
  private final List<BigDecimal> numbers = new ArrayList<>();
  private boolean unread;

  static Premises of(Basis basis, FactBase base, Passages library, Documents documents) {
    Premises premises = new Premises();
    for (String from : basis.from()) {
      Citation cite = Citation.of(from, null);
      if (cite.at() != null || base.source(from) != null) {
        premises.add(cite, base, library, documents);
      } else {
        premises.add(from, base);
      }
    }
    if (basis.why() != null) {
      premises.addSpans(Tokens.of(basis.why()));
    }
    return premises;
  }

  private void add(Citation cite, FactBase base, Passages library, Documents documents) {
    Source source = base.source(cite.source());
    Document document = documents.of(cite.source());
    if (source == null) {
      return;
    }
    addDay(source.published());
    addDay(source.upTo());
    if (document == null) {
      unread = true;
      return;
    }
    CitedPassage passage = library.of(cite, document);
    passages.add(passage);
    for (TextDays.TextDay day : TextDays.of(passage)) {
      days.add(day.days());
    }
    for (CitedSentence each : passage.sentences()) {
      each.sentence().spans().forEach(span -> spans.add(span.duration()));
      for (Token token : each.sentence().tokens()) {
        if (token.is("single") || token.is("sole")) {
          numbers.add(BigDecimal.ONE);
        }
      }
      for (Amount amount : each.sentence().amounts()) {
        if (amount.nominal() != null) {
          numbers.add(amount.nominal());
        }
      }
    }
  }

  private void add(String id, FactBase base) {
    ids.add(id);
    Fact fact = base.fact(id);
    if (fact == null) {
      return;
    }
    facts.add(fact);
    addDay(fact.date());
    if (fact instanceof Deadline deadline) {
      addDay(deadline.set());
      addDay(deadline.due());
      if (deadline.window() != null) {
        spans.add(deadline.window());
      }
      for (Outcome outcome : deadline.outcomes()) {
        addDay(outcome.date());
        addDay(outcome.due());
      }
    }
    if (fact instanceof Count count) {
      for (CountValue value : count.values()) {
        addDay(value.date());
        add(value.quantity());
        add(value.whole());
      }
    }
  }

  private void add(Quantity quantity) {
    if (quantity != null && quantity.nominal() != null) {
      numbers.add(quantity.nominal());
    }
  }

  private void addDay(FactDate date) {
    if (date == null) {
      return;
    }
    if (date.isInterval()) {
      days.add(new Days(date.start().earliest(), date.start().latest()));
      days.add(new Days(date.end().earliest(), date.end().latest()));
    } else {
      days.add(new Days(date.earliest(), date.latest()));
    }
  }

  private void addSpans(List<Token> tokens) {
    for (SpanMention span : SpanMention.read(tokens, AmountReader.read(tokens))) {
      spans.add(span.duration());
    }
  }

  List<CitedPassage> passages() {
    return passages;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Ids of records. */
  List<String> ids() {
    return ids;
  }

  List<Days> days() {
    return days;
  }

  List<CalendarDuration> spans() {
    return spans;
  }

  List<BigDecimal> numbers() {
    return numbers;
  }

  /** Whether one of them is not at hand. */
  boolean isUnread() {
    return unread;
  }
}
