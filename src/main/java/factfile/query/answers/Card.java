package factfile.query.answers;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Part;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.query.state.CountState;
import factfile.query.state.Estimate;
import factfile.query.state.Moment;
import factfile.query.state.MomentKind;
import factfile.query.state.Moments;
import factfile.query.state.Slices;
import factfile.query.state.Standings;
import factfile.query.words.Amounts;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything about one entity, for a person to read. */
final class Card {
  private static final Map<Part, String> LABELS = labels();

  private final Inquiry inquiry;
  private final FactBase base;
  private final Entity entity;
  private final Standings.Standing standing;
  private final List<Fact> facts;
  private final List<Citation> cites;
  private final CardLines lines;
  private final Set<String> shown = new HashSet<>();

  private int later;

  Card(
      Inquiry inquiry,
      Entity entity,
      Standings.Standing standing,
      List<Fact> facts,
      List<Citation> cites,
      boolean whole) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.entity = entity;
    this.standing = standing;
    this.facts = facts;
    this.cites = cites;
    this.lines = new CardLines(whole);
  }

  private static Map<Part, String> labels() {
    Map<Part, String> labels = new LinkedHashMap<>();
    labels.put(Part.WHO, "did");
    labels.put(Part.SPEAKER, "said");
    labels.put(Part.SETTER, "set");
    labels.put(Part.OWED_BY, "owes");
    labels.put(Part.PARTY, "bound to");
    labels.put(Part.TO, "concerned");
    labels.put(Part.PLACE, "place of");
    return labels;
  }

  Entry entry() {
    for (Standings.Held role : standing.roles()) {
      List<Citation> cited = new Slices(base).cites(role.slice());
      List<Span> words = List.of(Span.plain(role.words()), role.doubt());
      lines.add("role", words, null, cited);
    }
    add("formerly", standing.formerWords());
    addFate();
    add(
        "also",
        entity.aliases().isEmpty() ? List.of() : List.of(String.join(", ", entity.aliases())));
    add("part of", names(entity.partOf()));
    for (Designation each : entity.designations()) {
      lines.add(Detail.of("called", each.as() + ", by " + Entities.names(base, each.by())));
    }
    for (Detail officer : new Officers(inquiry, entity).details()) {
      lines.add(officer);
    }
    for (Map.Entry<Part, String> each : LABELS.entrySet()) {
      addFacts(each.getKey(), each.getValue());
    }
    addReports();
    addCounts();
    return new Entry(
        null,
        List.of(),
        "",
        List.of(Span.strong(entity.name()), Span.dim(", " + entity.kindWord())),
        lines.details(),
        entity.id(),
        lines.without(cites));
  }

  private void addFate() {
    Standings.Held fate = standing.fate();
    if (fate == null) {
      return;
    }
    Fact event = fateEvent();
    FactDate date = event == null ? null : base.when(event);
    String day = date == null ? "" : ", " + DateWords.of(date);
    List<Span> words =
        List.of(
            Span.strong(fate.words()),
            fate.doubt(),
            Span.plain(event == null ? "" : day + ": " + event.title()));
    List<Citation> cited = new Slices(base).cites(fate.slice());
    lines.add("fate", words, event == null ? null : event.id(), cited);
  }

  /** What brought it about; null where no event did. */
  private Fact fateEvent() {
    for (Fate each : entity.fates()) {
      Fact event = each.slice().event() == null ? null : base.fact(each.slice().event());
      if (event != null && standing.fate().words().equals(each.status())) {
        return event;
      }
    }
    return null;
  }

  private List<String> names(List<String> ids) {
    return ids.isEmpty() ? List.of() : List.of(Entities.names(base, ids));
  }

  private void add(String label, List<String> texts) {
    for (String text : texts) {
      lines.add(Detail.of(label, text));
    }
  }

  private void addFacts(Part part, String label) {
    List<Moment> dated = new ArrayList<>();
    List<Fact> undated = new ArrayList<>();
    Moments moments = new Moments(base, inquiry.clocks());
    for (Fact fact : facts) {
      boolean counted = fact.kind() == FactKind.COUNT;
      // Where it happened says less than what one did there.
      boolean again = part == Part.PLACE && shown.contains(fact.id());
      if (counted || again || isFate(fact) || !fact.entities(part).contains(entity.id())) {
        continue;
      }
      shown.add(fact.id());
      List<Moment> all = moments.visit(fact);
      if (all.isEmpty()) {
        undated.add(fact);
      }
      for (Moment moment : all) {
        if (inquiry.begun(moment) == Truth.NO) {
          later++;
        } else if (!isPassedOver(moment.kind(), part)) {
          dated.add(moment);
        }
      }
    }
    dated.sort(Moment.BY_DAY);
    for (Moment moment : dated) {
      addMoment(part, label(part, label, moment.fact()), moment);
    }
    for (Fact fact : undated) {
      add(label(part, label, fact), fact.id(), fact.title(), fact.cites());
    }
  }

  /** Who sets a deadline sets it once; who owes it owes it when it is due. */
  private static boolean isPassedOver(MomentKind kind, Part part) {
    return (part == Part.SETTER && kind == MomentKind.DUE)
        || (part == Part.OWED_BY && kind == MomentKind.DEADLINE);
  }

  /** What was denied or declined was not said: a statement is labelled by its act. */
  private static String label(Part part, String label, Fact fact) {
    return part == Part.SPEAKER && fact instanceof Statement statement
        ? statement.act().word()
        : label;
  }

  /** What the entity reports of others, according to the sources. */
  private void addReports() {
    for (Fact fact : facts) {
      if (fact instanceof Count count && count.event() != null) {
        addEstimate(count);
        continue;
      }
      for (Moment moment : new Moments(base, inquiry.clocks()).visit(fact)) {
        if (isReportedBy(entity.id(), moment) && inquiry.begun(moment) != Truth.NO) {
          String text = DateWords.of(moment.date()) + ": " + moment.title();
          add("reported", fact.id(), text, moment.cites());
        }
      }
    }
  }

  /** Of the number of an event, what the entity itself says it is. */
  private void addEstimate(Count count) {
    CountState state = CountState.at(base, count, inquiry.clocks().recordedDay());
    if (state == null) {
      return;
    }
    for (Estimate estimate : state.everyEstimate(base)) {
      if (entity.id().equals(estimate.reporter().id())) {
        String number = Amounts.words(estimate.value().phrase(), count.unit());
        String text = DateWords.of(state.date()) + ": " + count.topic() + ": " + number;
        add("reported", count.id(), text, estimate.value().cites());
      }
    }
  }

  private static boolean isReportedBy(String entity, Moment moment) {
    for (Citation cite : moment.cites()) {
      if (entity.equals(cite.saidBy())) {
        return true;
      }
    }
    return false;
  }

  /** How many dated facts are left out because their day has not come. */
  int later() {
    return later;
  }

  /** What the fate tells already. */
  private boolean isFate(Fact fact) {
    if (standing.fate() == null) {
      return false;
    }
    for (Fate fate : entity.fates()) {
      if (fact.id().equals(fate.slice().event())) {
        return true;
      }
    }
    return false;
  }

  private void addCounts() {
    for (Fact fact : facts) {
      if (fact instanceof Count count && count.who().contains(entity.id())) {
        CountState state = CountState.at(base, count, inquiry.clocks().recordedDay());
        if (state != null) {
          String amount = Amounts.words(state.phrase(), count.unit());
          String dispute = state.isInDispute() ? ", " + CountState.IN_DISPUTE : "";
          add("count", count.id(), amount + ", " + count.topic() + dispute, state.cites());
        }
      }
    }
  }

  private void addMoment(Part part, String label, Moment moment) {
    List<Span> text = new ArrayList<>();
    text.add(Span.plain(DateWords.of(moment.date()) + ": "));
    text.addAll(new CardWords(base, part).of(moment));
    lines.add(label, text, moment.fact().id(), moment.cites());
  }

  private void add(String label, String id, String text, List<Citation> cited) {
    lines.add(label, List.of(Span.plain(text)), id, cited);
  }
}
