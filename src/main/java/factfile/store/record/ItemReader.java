package factfile.store.record;

import factfile.model.part.Act;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.part.Role;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.Worded;
import factfile.store.page.Cursor;
import java.util.ArrayList;
import java.util.List;

/** Reads records as {@link ItemWriter} wrote them. */
public final class ItemReader {
  private final Cursor in;
  private final PartReader parts;

  /**
   * @param files the names of the files that records stand in, by their numbers
   */
  public ItemReader(Cursor in, List<String> files) {
    this.in = in;
    this.parts = new PartReader(in, files);
  }

  /** Has all that is read next stand so many lines further down. */
  public void moveLines(int further) {
    parts.moveLines(further);
  }

  public Fact fact() {
    FactKind kind = Worded.of(FactKind.values(), in.readText());
    Common common = common();
    return switch (kind) {
      case EVENT -> event(common);
      case STATEMENT -> statement(common);
      case COUNT -> count(common);
      case DEADLINE -> deadline(common);
      case RESOLUTION -> resolution(common);
      case TERM -> term(common);
    };
  }

  public Entity entity() {
    return new Entity(
        in.readText(),
        in.readText(),
        Worded.of(EntityKind.values(), in.readText()),
        in.readTexts(),
        in.readTexts(),
        roles(),
        fates(),
        designations(),
        parts.cites(),
        ExtrasReader.read(in),
        parts.position());
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      roles.add(new Role(in.readText(), in.readTexts(), parts.slice(), parts.claim()));
    }
    return roles;
  }

  private List<Fate> fates() {
    List<Fate> fates = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      fates.add(new Fate(in.readText(), parts.slice()));
    }
    return fates;
  }

  private List<Designation> designations() {
    List<Designation> designations = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      designations.add(
          new Designation(in.readText(), in.readTexts(), parts.cites(), parts.position()));
    }
    return designations;
  }

  public Source source() {
    return new Source(
        in.readText(),
        in.readText(),
        in.readText(),
        parts.date(),
        parts.date(),
        in.readText(),
        parts.date(),
        in.readText(),
        in.readText(),
        ExtrasReader.read(in),
        parts.position());
  }

  private Common common() {
    return new Common(
        in.readText(),
        in.readTexts(),
        in.readTexts(),
        in.readText(),
        parts.claim(),
        parts.cites(),
        ExtrasReader.read(in),
        parts.position());
  }

  private Event event(Common common) {
    return new Event(
        common,
        in.readText(),
        parts.dating(),
        in.readTexts(),
        in.readTexts(),
        parts.order(),
        in.readTexts(),
        parts.votes(),
        in.readFlag());
  }

  private Statement statement(Common common) {
    return new Statement(
        common,
        parts.dating(),
        in.readTexts(),
        new Act(in.readText()),
        in.readTexts(),
        in.readText(),
        in.readTexts(),
        parts.order(),
        fulfilments());
  }

  private List<Fulfilment> fulfilments() {
    List<Fulfilment> fulfilments = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      fulfilments.add(
          new Fulfilment(
              Worded.of(Fulfilment.Status.values(), in.readText()),
              parts.date(),
              parts.cites(),
              ExtrasReader.read(in),
              parts.position()));
    }
    return fulfilments;
  }

  private Count count(Common common) {
    return new Count(common, in.readText(), in.readText(), in.readText(), in.readTexts(), values());
  }

  private List<CountValue> values() {
    List<CountValue> values = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      values.add(
          new CountValue(
              parts.quantity(),
              parts.date(),
              Worded.of(Rank.values(), in.readText()),
              parts.quantityOrNone(),
              countParts(),
              parts.cites(),
              ExtrasReader.read(in),
              parts.position()));
    }
    return values;
  }

  private List<CountPart> countParts() {
    List<CountPart> read = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      read.add(new CountPart(in.readText(), in.readText(), in.readText(), parts.quantity()));
    }
    return read;
  }

  private Deadline deadline(Common common) {
    return new Deadline(
        common,
        in.readText(),
        parts.date(),
        parts.window(),
        parts.date(),
        in.readTexts(),
        in.readTexts(),
        in.readText(),
        outcomes());
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      outcomes.add(
          new Outcome(
              Worded.of(Outcome.Status.values(), in.readText()),
              parts.date(),
              parts.window(),
              parts.date(),
              parts.quantityOrNone(),
              in.readText(),
              parts.cites(),
              ExtrasReader.read(in),
              parts.position()));
    }
    return outcomes;
  }

  private Resolution resolution(Common common) {
    return new Resolution(
        common,
        in.readText(),
        in.readTexts(),
        in.readTexts(),
        parts.date(),
        in.readTexts(),
        parts.votes());
  }

  private Term term(Common common) {
    return new Term(
        common,
        in.readText(),
        in.readTexts(),
        in.readTexts(),
        in.readText(),
        parts.condition(),
        record());
  }

  private List<Compliance> record() {
    List<Compliance> record = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      record.add(
          new Compliance(
              Worded.of(Compliance.Status.values(), in.readText()), in.readTexts(), parts.slice()));
    }
    return record;
  }
}
