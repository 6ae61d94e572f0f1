package factfile.query.snippet;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Designation;
import factfile.model.part.Edge;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.query.state.Clocks;
import factfile.query.state.Slices;
import factfile.query.state.Standings;
import factfile.query.state.Standings.Held;
import factfile.query.words.DayProse;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who somebody is on the asked day, in a sentence: roles, else former ones; fate; designations. */
final class EntitySnippet {
  private final FactBase base;
  private final Clocks clocks;
  private final Entity entity;
  private final Slices slices;
  private final SnippetWriter writer;
  private boolean told;

  EntitySnippet(FactBase base, Clocks clocks, Entity entity) {
    this.base = base;
    this.clocks = clocks;
    this.entity = entity;
    this.slices = new Slices(base);
    this.writer = new SnippetWriter(entity.id());
  }

  Snippet write() {
    if (Entities.cites(entity, base.concerning(entity.id())).isEmpty()) {
      String unnamed = entity.name() + ": no source on record names it";
      return writer.words(unnamed).restingOn(List.of()).done();
    }
    writer.value(entity.name(), "", entity.name());
    // What is known of the record's last day is told as of that day: nothing in it is in doubt.
    Clocks recorded = new Clocks(clocks.recordedDay(), clocks.today(), clocks.end());
    Standings.Standing standing = new Standings(base, recorded).of(entity);
    if (!standing.roles().isEmpty()) {
      addRoles(standing);
    } else if (standing.fate() == null) {
      addFormer(standing.former());
    }
    if (standing.fate() != null) {
      addFate(standing);
    }
    if (!told) {
      boolean person = entity.kind() == EntityKind.PERSON;
      writer.words(person ? ", no role on record" : ", " + entity.kindWord());
      writer.restingOn(entity.designations().isEmpty() ? named() : entity.cites());
    }
    for (Designation each : entity.designations()) {
      String by = Entities.names(base, each.by());
      writer.words(", called “" + each.as() + "” by " + by).restingOn(each.cites());
    }
    return writer.done();
  }

  /** As one value, unless only some are sure. */
  private void addRoles(Standings.Standing standing) {
    List<Citation> cites = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int sure = 0;
    for (Held role : standing.roles()) {
      Citations.addAll(cites, slices.cites(role.slice()));
      words.add((role.certain() ? "" : "perhaps ") + role.words());
      sure += role.certain() ? 1 : 0;
    }
    writer.words(", ");
    if (sure > 0 && sure < words.size()) {
      writer.words(Entities.and(words));
    } else {
      String value = Entities.and(standing.roleWords());
      writer.words(sure > 0 ? "" : "perhaps ").value(value, "role", value);
    }
    StateDay.of(clocks).addTo(writer.aside());
    end(cites);
  }

  private void addFormer(List<Held> former) {
    for (Held role : former) {
      writer.words(", formerly " + role.words()).aside();
      writer.date(DayProse.bound("until", role.slice().until().date().end()), null, null);
      end(slices.cites(role.slice()));
    }
  }

  /** With the roles that somebody had before it, where no other is left. */
  private void addFate(Standings.Standing standing) {
    Held fate = standing.fate();
    List<Citation> cites = new ArrayList<>(slices.cites(fate.slice()));
    if (standing.roles().isEmpty() && !standing.former().isEmpty()) {
      List<String> words = new ArrayList<>();
      for (Held role : standing.former()) {
        words.add(role.words());
        Citations.addAll(cites, slices.cites(role.slice()));
      }
      writer.words(", formerly " + Entities.and(words));
    }
    writer
        .words(isSure(fate) ? ", " : ", perhaps ")
        .value(fate.words(), "fate", fate.words())
        .aside();
    if (fate.slice().from() != null && !fate.slice().from().isOpen()) {
      writer.date(fate.slice().from().date(), null);
    }
    end(cites);
  }

  private void end(List<Citation> cites) {
    writer.restingOn(cites);
    told = true;
  }

  /** What has surely happened is not in doubt because nobody speaks of it since. */
  private boolean isSure(Held fate) {
    Edge from = fate.slice().from();
    LocalDate last = from == null || from.isOpen() ? null : from.date().start().latest();
    return fate.certain() || (last != null && !last.isAfter(clocks.recordedDay()));
  }

  /** What names it; the sources alone, where the places would be all those of its facts. */
  private List<Citation> named() {
    if (!entity.cites().isEmpty()) {
      return entity.cites();
    }
    List<Citation> sources = new ArrayList<>();
    for (Citation cite : Entities.cites(entity, base.concerning(entity.id()))) {
      Citations.addAll(
          sources, List.of(new Citation(cite.source(), null, null, null, null, cite.position())));
    }
    return sources;
  }
}
