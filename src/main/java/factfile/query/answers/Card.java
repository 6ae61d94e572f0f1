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
import factfile.query.state.Standings;
import factfile.query.words.Amounts;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything about one entity, for a person to read. */
final class Card {
  private static final Map<Part, String> LABELS = labels();

  private final Inquiry inquiry;
  private final FactBase base;
  private final Entity entity;
  private final Standings.Standing standing;
  private final List<Fact> facts;
  private final List<Citation> cites;
  private final List<Detail> details = new ArrayList<>();
  private int later;

  Card(
      Inquiry inquiry,
      Entity entity,
      Standings.Standing standing,
      List<Fact> facts,
      List<Citation> cites) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.entity = entity;
    this.standing = standing;
    this.facts = facts;
    this.cites = cites;
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
      details.add(new Detail("role", List.of(Span.plain(role.words()), role.doubt())));
    }
    add("formerly", standing.formerWords());
    if (standing.fate() != null) {
      details.add(
          new Detail(
              "fate",
              List.of(
                  Span.strong(standing.fate().words()),
                  standing.fate().doubt(),
                  Span.plain(fateEvent()))));
    }
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
        details,
        entity.id(),
        cites);
  }

  private String fateEvent() {
    for (Fate each : entity.fates()) {
      Fact event = each.slice().event() == null ? null : base.fact(each.slice().event());
      if (event != null && standing.fate().words().equals(each.status())) {
        FactDate date = base.when(event);
        return (date == null ? "" : ", " + DateWords.of(date)) + ": " + event.title();
      }
    }
    return "";
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
    List<Detail> undated = new ArrayList<>();
    Moments moments = new Moments(base, inquiry.clocks());
    for (Fact fact : facts) {
      boolean counted = fact.kind() == FactKind.COUNT;
      if (counted || isFate(fact) || !fact.entities(part).contains(entity.id())) {
        continue;
      }
      List<Moment> all = moments.visit(fact);
      if (all.isEmpty()) {
        undated.add(detail(label(part, label, fact), fact.title(), fact.cites()));
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
      details.add(detail(part, label(part, label, moment.fact()), moment));
    }
    details.addAll(undated);
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
          details.add(detail("reported", text, moment.cites()));
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
        details.add(detail("reported", text, estimate.value().cites()));
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
          details.add(detail("count", amount + ", " + count.topic() + dispute, state.cites()));
        }
      }
    }
  }

  private static Detail detail(Part part, String label, Moment moment) {
    // What was said stands behind how it was said, which the label tells of the speaker alone.
    boolean said = moment.kind() == MomentKind.STATEMENT && part == Part.SPEAKER;
    String title = said ? moment.fact().title() : moment.title();
    return detail(label, DateWords.of(moment.date()) + ": " + title, moment.cites());
  }

  private static Detail detail(String label, String text, List<Citation> cites) {
    return new Detail(label, List.of(Span.plain(text), Span.dim("  " + CiteWords.of(cites))));
  }
}
