package factfile.store.record;

import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Role;
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
import factfile.store.page.PageWriter;
import java.util.List;

/**
 * Writes records, every part of them in the order of its components: what one kind has by itself,
 * what several have by a {@link PartWriter}. {@link ItemReader} reads them in the same order.
 */
public final class ItemWriter implements FactVisitor<Void> {
  private final PageWriter out;
  private final PartWriter parts;

  public ItemWriter(PageWriter out) {
    this.out = out;
    this.parts = new PartWriter(out);
  }

  /** The files that records stand in, in the order of the numbers they are written by. */
  public List<String> files() {
    return parts.files();
  }

  public void fact(Fact fact) {
    out.writeText(fact.kindWord());
    common(fact.common());
    visit(fact);
  }

  public void entity(Entity entity) {
    out.writeText(entity.id());
    out.writeText(entity.name());
    out.writeText(entity.kindWord());
    out.writeTexts(entity.aliases());
    out.writeTexts(entity.partOf());
    out.writeCount(entity.roles().size());
    for (Role role : entity.roles()) {
      out.writeText(role.title());
      out.writeTexts(role.of());
      parts.slice(role.slice());
      parts.claim(role.claim());
    }
    out.writeCount(entity.fates().size());
    for (Fate fate : entity.fates()) {
      out.writeText(fate.status());
      parts.slice(fate.slice());
    }
    out.writeCount(entity.designations().size());
    for (Designation each : entity.designations()) {
      out.writeText(each.as());
      out.writeTexts(each.by());
      parts.cites(each.cites());
      parts.position(each.position());
    }
    parts.cites(entity.cites());
    parts.extras(entity.extras());
    parts.position(entity.position());
  }

  public void source(Source source) {
    out.writeText(source.id());
    out.writeText(source.publisher());
    out.writeText(source.headline());
    parts.date(source.published());
    parts.date(source.upTo());
    out.writeText(source.url());
    parts.date(source.retrieved());
    out.writeText(source.language());
    out.writeText(source.origin());
    parts.extras(source.extras());
    parts.position(source.position());
  }

  private void common(Common common) {
    out.writeText(common.id());
    out.writeTexts(common.places());
    out.writeTexts(common.tags());
    out.writeText(common.text());
    parts.claim(common.claim());
    parts.cites(common.cites());
    parts.extras(common.extras());
    parts.position(common.position());
  }

  @Override
  public Void event(Event event) {
    out.writeText(event.title());
    parts.dating(event.dating());
    out.writeTexts(event.who());
    out.writeTexts(event.to());
    parts.order(event.order());
    out.writeTexts(event.during());
    parts.votes(event.votes());
    out.writeFlag(event.once());
    return null;
  }

  @Override
  public Void statement(Statement statement) {
    parts.dating(statement.dating());
    out.writeTexts(statement.speakers());
    out.writeText(statement.act().word());
    out.writeTexts(statement.to());
    out.writeText(statement.gist());
    out.writeTexts(statement.about());
    parts.order(statement.order());
    out.writeCount(statement.outcomes().size());
    for (Fulfilment outcome : statement.outcomes()) {
      out.writeText(outcome.status().word());
      parts.date(outcome.date());
      parts.cites(outcome.cites());
      parts.extras(outcome.extras());
      parts.position(outcome.position());
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
      parts.quantity(value.quantity());
      parts.date(value.date());
      out.writeText(value.rank().word());
      parts.quantity(value.whole());
      out.writeCount(value.parts().size());
      for (CountPart part : value.parts()) {
        out.writeText(part.label());
        out.writeText(part.who());
        out.writeText(part.place());
        parts.quantity(part.quantity());
      }
      parts.cites(value.cites());
      parts.extras(value.extras());
      parts.position(value.position());
    }
    return null;
  }

  @Override
  public Void deadline(Deadline deadline) {
    out.writeText(deadline.title());
    parts.date(deadline.set());
    parts.window(deadline.window());
    parts.date(deadline.writtenDue());
    out.writeTexts(deadline.setBy());
    out.writeTexts(deadline.owedBy());
    out.writeText(deadline.consequence());
    out.writeCount(deadline.outcomes().size());
    for (Outcome outcome : deadline.outcomes()) {
      out.writeText(outcome.status().word());
      parts.date(outcome.date());
      parts.window(outcome.window());
      parts.date(outcome.writtenDue());
      parts.quantity(outcome.share());
      out.writeText(outcome.text());
      parts.cites(outcome.cites());
      parts.extras(outcome.extras());
      parts.position(outcome.position());
    }
    return null;
  }

  @Override
  public Void resolution(Resolution resolution) {
    out.writeText(resolution.name());
    out.writeTexts(resolution.aliases());
    out.writeTexts(resolution.issuedBy());
    parts.date(resolution.date());
    out.writeTexts(resolution.terms());
    parts.votes(resolution.votes());
    return null;
  }

  @Override
  public Void term(Term term) {
    out.writeText(term.resolution());
    out.writeTexts(term.resolutionNames());
    out.writeTexts(term.party());
    out.writeText(term.duty());
    parts.condition(term.condition());
    out.writeCount(term.record().size());
    for (Compliance each : term.record()) {
      out.writeText(each.status().word());
      out.writeTexts(each.events());
      parts.slice(each.slice());
    }
    return null;
  }
}
