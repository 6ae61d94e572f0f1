package factfile.store;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Designation;
import factfile.model.part.Edge;
import factfile.model.part.Extras;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Order;
import factfile.model.part.Outcome;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records, every part of them in the order of its components; dates, quantities and windows
 * as they are written in the files. {@link ItemReader} reads them in the same order. Both are long
 * because the format is.
 */
final class ItemWriter implements FactVisitor<Void> {
  private final PageWriter out;
  private final Map<String, Integer> files = new LinkedHashMap<>();

  ItemWriter(PageWriter out) {
    this.out = out;
  }

  /** The files that records stand in, in the order of the numbers they are written by. */
  List<String> files() {
    return List.copyOf(files.keySet());
  }

  void fact(Fact fact) {
    out.writeText(fact.kindWord());
    common(fact.common());
    visit(fact);
  }

  void entity(Entity entity) {
    out.writeText(entity.id());
    out.writeText(entity.name());
    out.writeText(entity.kindWord());
    out.writeTexts(entity.aliases());
    out.writeTexts(entity.partOf());
    out.writeCount(entity.roles().size());
    for (Role role : entity.roles()) {
      out.writeText(role.title());
      out.writeTexts(role.of());
      slice(role.slice());
      claim(role.claim());
    }
    out.writeCount(entity.fates().size());
    for (Fate fate : entity.fates()) {
      out.writeText(fate.status());
      slice(fate.slice());
    }
    out.writeCount(entity.designations().size());
    for (Designation each : entity.designations()) {
      out.writeText(each.as());
      out.writeTexts(each.by());
      cites(each.cites());
      position(each.position());
    }
    cites(entity.cites());
    extras(entity.extras());
    position(entity.position());
  }

  void source(Source source) {
    out.writeText(source.id());
    out.writeText(source.publisher());
    out.writeText(source.headline());
    date(source.published());
    date(source.upTo());
    out.writeText(source.url());
    date(source.retrieved());
    out.writeText(source.language());
    out.writeText(source.origin());
    extras(source.extras());
    position(source.position());
  }

  private void votes(Votes votes) {
    out.writeFlag(votes != null);
    if (votes != null) {
      quantity(votes.supporting());
      quantity(votes.opposing());
      quantity(votes.abstaining());
      quantity(votes.absent());
    }
  }

  private void quantity(Quantity quantity) {
    out.writeText(quantity == null ? null : quantity.text());
  }

  private void common(Common common) {
    out.writeText(common.id());
    out.writeTexts(common.places());
    out.writeTexts(common.tags());
    out.writeText(common.text());
    claim(common.claim());
    cites(common.cites());
    extras(common.extras());
    position(common.position());
  }

  @Override
  public Void event(Event event) {
    out.writeText(event.title());
    dating(event.dating());
    out.writeTexts(event.who());
    out.writeTexts(event.to());
    order(event.order());
    out.writeTexts(event.during());
    votes(event.votes());
    return null;
  }

  @Override
  public Void statement(Statement statement) {
    dating(statement.dating());
    out.writeTexts(statement.speakers());
    out.writeText(statement.act().word());
    out.writeTexts(statement.to());
    out.writeText(statement.gist());
    out.writeTexts(statement.about());
    order(statement.order());
    out.writeCount(statement.outcomes().size());
    for (Fulfilment outcome : statement.outcomes()) {
      out.writeText(outcome.status().word());
      date(outcome.date());
      cites(outcome.cites());
      position(outcome.position());
    }
    return null;
  }

  @Override
  public Void count(Count count) {
    out.writeText(count.topic());
    out.writeText(count.unit());
    out.writeText(count.event());
    out.writeTexts(count.who());
    out.writeCount(count.values().size());
    for (CountValue value : count.values()) {
      out.writeText(value.quantity().text());
      date(value.date());
      out.writeText(value.rank().word());
      out.writeText(value.whole() == null ? null : value.whole().text());
      out.writeCount(value.parts().size());
      for (CountPart part : value.parts()) {
        out.writeText(part.label());
        out.writeText(part.who());
        out.writeText(part.place());
        out.writeText(part.quantity().text());
      }
      cites(value.cites());
      position(value.position());
    }
    return null;
  }

  private void claim(Claim claim) {
    out.writeFlag(claim != null);
    if (claim != null) {
      out.writeTexts(claim.topics());
      out.writeTexts(claim.verbs());
      out.writeTexts(claim.not());
      out.writeText(claim.about());
      out.writeFlag(claim.contradict());
    }
  }

  @Override
  public Void deadline(Deadline deadline) {
    out.writeText(deadline.title());
    date(deadline.set());
    CalendarDuration window = deadline.window();
    out.writeText(window == null ? null : window.text());
    date(deadline.writtenDue());
    out.writeTexts(deadline.setBy());
    out.writeTexts(deadline.owedBy());
    out.writeText(deadline.consequence());
    out.writeCount(deadline.outcomes().size());
    for (Outcome outcome : deadline.outcomes()) {
      out.writeText(outcome.status().word());
      date(outcome.date());
      out.writeText(outcome.window() == null ? null : outcome.window().text());
      date(outcome.writtenDue());
      out.writeText(outcome.share() == null ? null : outcome.share().text());
      out.writeText(outcome.text());
      cites(outcome.cites());
      position(outcome.position());
    }
    return null;
  }

  @Override
  public Void resolution(Resolution resolution) {
    out.writeText(resolution.name());
    out.writeTexts(resolution.aliases());
    out.writeTexts(resolution.issuedBy());
    date(resolution.date());
    out.writeTexts(resolution.terms());
    votes(resolution.votes());
    return null;
  }

  @Override
  public Void term(Term term) {
    out.writeText(term.resolution());
    out.writeTexts(term.resolutionNames());
    out.writeTexts(term.party());
    out.writeText(term.duty());
    condition(term.condition());
    out.writeCount(term.record().size());
    for (Compliance each : term.record()) {
      out.writeText(each.status().word());
      out.writeTexts(each.events());
      slice(each.slice());
    }
    return null;
  }

  private void dating(Dating dating) {
    date(dating.claims().isEmpty() ? dating.date() : null);
    out.writeCount(dating.claims().size());
    for (DatedClaim claim : dating.claims()) {
      date(claim.date());
      out.writeText(claim.rank().word());
      cites(claim.cites());
    }
  }

  private void condition(Condition condition) {
    out.writeText(condition == null ? null : condition.words());
    if (condition != null) {
      out.writeFlag(condition.met() != null);
      if (condition.met() != null) {
        slice(condition.met());
      }
    }
  }

  private void order(Order order) {
    out.writeTexts(order.after());
    out.writeTexts(order.before());
  }

  private void slice(Slice slice) {
    edge(slice.from());
    edge(slice.until());
    out.writeText(slice.event());
    cites(slice.cites());
    position(slice.position());
  }

  private void edge(Edge edge) {
    out.writeFlag(edge != null);
    if (edge != null) {
      date(edge.date());
      cites(edge.cites());
    }
  }

  private void cites(List<Citation> cites) {
    out.writeCount(cites.size());
    for (Citation cite : cites) {
      out.writeText(cite.source());
      out.writeText(cite.at());
      out.writeText(cite.saidBy());
      out.writeText(cite.note());
      position(cite.position());
    }
  }

  private void date(FactDate date) {
    out.writeText(date == null ? null : date.edtf());
  }

  private void position(Position position) {
    Integer file = files.get(position.file());
    if (file == null) {
      file = files.size();
      files.put(position.file(), file);
    }
    out.writeCount(file);
    out.writeCount(position.line());
    out.writeCount(position.column());
  }

  private void extras(Extras extras) {
    block(extras.values());
  }

  private void block(Map<?, ?> values) {
    out.writeCount(values.size());
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      out.writeText((String) entry.getKey());
      value(entry.getValue());
    }
  }

  /** A keeper's own value: a text, a list or a block of keys. */
  private void value(Object value) {
    if (value instanceof List<?> list) {
      out.writeByte(Extra.LIST);
      out.writeCount(list.size());
      for (Object each : list) {
        value(each);
      }
    } else if (value instanceof Map<?, ?> block) {
      out.writeByte(Extra.BLOCK);
      block(block);
    } else {
      out.writeByte(Extra.TEXT);
      out.writeText((String) value);
    }
  }

  /** What a keeper's own value begins with. */
  static final class Extra {
    static final int TEXT = 0;
    static final int LIST = 1;
    static final int BLOCK = 2;

    private Extra() {}
  }
}
