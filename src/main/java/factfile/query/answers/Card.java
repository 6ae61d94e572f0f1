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
import factfile.query.words.CiteWords;
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
  /** So many lines of one kind are shown. */
  private static final int MOST = 8;

  private static final Map<Part, String> LABELS = labels();

  private final Inquiry inquiry;
  private final FactBase base;
  private final Entity entity;
  private final Standings.Standing standing;
  private final List<Fact> facts;
  private final List<Citation> cites;
  private final boolean whole;
  private final List<Detail> details = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  /** Places, by their texts: to compare records costs a start. */
  private final Set<String> told = new HashSet<>();

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
    this.whole = whole;
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
      details.add(Detail.of("role", words, CiteWords.brief(cited)));
      note(cited);
    }
    add("formerly", standing.formerWords());
    addFate();
    add(
        "also",
        entity.aliases().isEmpty() ? List.of() : List.of(String.join(", ", entity.aliases())));
    add("part of", names(entity.partOf()));
    for (Designation each : entity.designations()) {
      details.add(Detail.of("called", each.as() + ", by " + Entities.names(base, each.by())));
    }
    details.addAll(new Officers(inquiry, entity).details());
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
        whole ? details : cut(),
        entity.id(),
        rest());
  }

  /** Of many lines of one kind the first; how many more there are. */
  private List<Detail> cut() {
    List<Detail> cut = new ArrayList<>();
    for (int from = 0; from < details.size(); ) {
      String label = details.get(from).label();
      int to = from;
      while (to < details.size() && details.get(to).label().equals(label)) {
        to++;
      }
      int end = to - from > MOST + 1 ? from + MOST : to;
      cut.addAll(details.subList(from, end));
      if (end < to) {
        cut.add(new Detail(label, List.of(Span.dim((to - end) + " more, --all"))));
      }
      from = to;
    }
    return cut;
  }

  private void note(List<Citation> cited) {
    for (Citation cite : cited) {
      told.add(cite.text());
    }
  }

  /** What is cited of it and stands at none of the lines. */
  private List<Citation> rest() {
    List<Citation> rest = new ArrayList<>();
    for (Citation cite : cites) {
      if (!told.contains(cite.text())) {
        rest.add(cite);
      }
    }
    return rest;
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
    String id = event == null ? "" : event.id() + " · ";
    details.add(Detail.of("fate", words, id + CiteWords.brief(cited)));
    note(cited);
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

  private void add(String label, List<String> lines) {
    for (String line : lines) {
      details.add(Detail.of(label, line));
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
    add(label, moment.fact().id(), text, moment.cites());
  }

  private void add(String label, String id, String text, List<Citation> cited) {
    add(label, id, List.of(Span.plain(text)), cited);
  }

  /** A line, with the id by which all of it is shown and the places that tell it. */
  private void add(String label, String id, List<Span> text, List<Citation> cited) {
    details.add(Detail.of(label, text, id + " · " + CiteWords.brief(cited)));
    note(cited);
  }
}
