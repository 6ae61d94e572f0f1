package factfile.store;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.part.Act;
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
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Order;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
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
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;

/** Reads records as {@link ItemWriter} wrote them. */
final class ItemReader {
  private final Cursor in;
  private final List<String> files;

  /**
   * @param files the names of the files that records stand in, by their numbers
   */
  ItemReader(Cursor in, List<String> files) {
    this.in = in;
    this.files = files;
  }

  Fact fact() {
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

  Entity entity() {
    return new Entity(
        in.readText(),
        in.readText(),
        Worded.of(EntityKind.values(), in.readText()),
        in.readTexts(),
        in.readTexts(),
        roles(),
        fates(),
        designations(),
        cites(),
        ExtrasReader.read(in),
        position());
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      roles.add(new Role(in.readText(), in.readTexts(), slice(), claim()));
    }
    return roles;
  }

  private List<Fate> fates() {
    List<Fate> fates = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      fates.add(new Fate(in.readText(), slice()));
    }
    return fates;
  }

  private List<Designation> designations() {
    List<Designation> designations = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      designations.add(new Designation(in.readText(), in.readTexts(), cites(), position()));
    }
    return designations;
  }

  Source source() {
    return new Source(
        in.readText(),
        in.readText(),
        in.readText(),
        date(),
        date(),
        in.readText(),
        date(),
        in.readText(),
        in.readText(),
        ExtrasReader.read(in),
        position());
  }

  private Common common() {
    return new Common(
        in.readText(),
        in.readTexts(),
        in.readTexts(),
        in.readText(),
        claim(),
        cites(),
        ExtrasReader.read(in),
        position());
  }

  private Event event(Common common) {
    return new Event(
        common,
        in.readText(),
        dating(),
        in.readTexts(),
        in.readTexts(),
        order(),
        in.readTexts(),
        votes());
  }

  private Votes votes() {
    return in.readFlag()
        ? new Votes(quantityOrNone(), quantityOrNone(), quantityOrNone(), quantityOrNone())
        : null;
  }

  private Statement statement(Common common) {
    return new Statement(
        common,
        dating(),
        in.readTexts(),
        new Act(in.readText()),
        in.readTexts(),
        in.readText(),
        in.readTexts(),
        order(),
        fulfilments());
  }

  private List<Fulfilment> fulfilments() {
    List<Fulfilment> fulfilments = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      fulfilments.add(
          new Fulfilment(
              Worded.of(Fulfilment.Status.values(), in.readText()), date(), cites(), position()));
    }
    return fulfilments;
  }

  private Dating dating() {
    FactDate date = date();
    List<DatedClaim> claims = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      claims.add(new DatedClaim(date(), Worded.of(Rank.values(), in.readText()), cites()));
    }
    return claims.isEmpty() ? Dating.of(date) : Dating.told(claims);
  }

  private Count count(Common common) {
    return new Count(common, in.readText(), in.readText(), in.readText(), in.readTexts(), values());
  }

  private List<CountValue> values() {
    List<CountValue> values = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      values.add(
          new CountValue(
              quantity(),
              date(),
              Worded.of(Rank.values(), in.readText()),
              quantityOrNone(),
              parts(),
              cites(),
              position()));
    }
    return values;
  }

  private List<CountPart> parts() {
    List<CountPart> parts = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      parts.add(new CountPart(in.readText(), in.readText(), in.readText(), quantity()));
    }
    return parts;
  }

  private Claim claim() {
    return in.readFlag()
        ? new Claim(in.readTexts(), in.readTexts(), in.readTexts(), in.readText(), in.readFlag())
        : null;
  }

  private Deadline deadline(Common common) {
    return new Deadline(
        common,
        in.readText(),
        date(),
        window(),
        date(),
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
              date(),
              window(),
              date(),
              quantityOrNone(),
              in.readText(),
              cites(),
              position()));
    }
    return outcomes;
  }

  private Resolution resolution(Common common) {
    return new Resolution(
        common, in.readText(), in.readTexts(), in.readTexts(), date(), in.readTexts(), votes());
  }

  private Term term(Common common) {
    return new Term(
        common,
        in.readText(),
        in.readTexts(),
        in.readTexts(),
        in.readText(),
        condition(),
        record());
  }

  private Condition condition() {
    String words = in.readText();
    return words == null ? null : new Condition(words, in.readFlag() ? slice() : null);
  }

  private List<Compliance> record() {
    List<Compliance> record = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      record.add(
          new Compliance(
              Worded.of(Compliance.Status.values(), in.readText()), in.readTexts(), slice()));
    }
    return record;
  }

  private Order order() {
    List<String> after = in.readTexts();
    List<String> before = in.readTexts();
    return after.isEmpty() && before.isEmpty() ? Order.NONE : new Order(after, before);
  }

  private Slice slice() {
    return new Slice(edge(), edge(), in.readText(), cites(), position());
  }

  private Edge edge() {
    return in.readFlag() ? new Edge(date(), cites()) : null;
  }

  private List<Citation> cites() {
    int count = in.readCount();
    if (count == 1) {
      return List.of(cite());
    }
    List<Citation> cites = new ArrayList<>();
    for (int left = count; left > 0; left--) {
      cites.add(cite());
    }
    return cites;
  }

  private Citation cite() {
    return new Citation(in.readText(), in.readText(), in.readText(), in.readText(), position());
  }

  private FactDate date() {
    String text = in.readText();
    try {
      return text == null ? null : Edtf.parse(text);
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no date: " + text, e);
    }
  }

  private Quantity quantityOrNone() {
    String text = in.readText();
    return text == null ? null : quantity(text);
  }

  private Quantity quantity() {
    return quantity(in.readText());
  }

  private static Quantity quantity(String text) {
    try {
      return Quantity.parse(text);
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no quantity: " + text, e);
    }
  }

  private CalendarDuration window() {
    String text = in.readText();
    try {
      return text == null ? null : CalendarDuration.parse(text);
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no window: " + text, e);
    }
  }

  private Position position() {
    return new Position(files.get(in.readCount()), in.readCount(), in.readCount());
  }
}
