package factfile.query;

import factfile.model.Count;
import factfile.model.CountValue;
import factfile.model.Deadline;
import factfile.model.Entity;
import factfile.model.Event;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactVisitor;
import factfile.model.Resolution;
import factfile.model.Source;
import factfile.model.Statement;
import factfile.model.Term;
import factfile.query.Snippet.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells records in sentences for notes: value, uncertainty and day. Where nothing is recorded on
 * the asked day, the sentence says so.
 */
public final class Snippets implements FactVisitor<List<Part>> {
  private final FactBase base;
  private final LocalDate asOf;
  private final LocalDate today;
  private final RecordedValues values;

  /**
   * @param asOf the day asked for, or null
   */
  public Snippets(FactBase base, LocalDate asOf, LocalDate today) {
    this.base = base;
    this.asOf = asOf;
    this.today = today;
    this.values = new RecordedValues(base, today);
  }

  /**
   * @throws QueryError where there is no such record
   */
  public Snippet of(String id) {
    Fact fact = base.fact(id);
    if (fact != null) {
      RecordedValue main = main(fact);
      return new Snippet(id, fact.accept(this), main == null ? fact.everyCite() : main.cites());
    }
    Entity entity = base.entity(id);
    if (entity != null) {
      return entity(entity);
    }
    Source source = base.source(id);
    if (source == null) {
      // The same words as for any other look-up of an id.
      values.of(id, null, asOf);
    }
    String headline = source.headline() == null ? "" : ": “" + source.headline() + "”";
    return new Snippet(id, List.of(Part.plain(source.publisher() + headline)), source.cites());
  }

  /** The value that the record's row is about; its citations are those of the sentence. */
  private RecordedValue main(Fact fact) {
    return values.of(fact.id(), null, asOf);
  }

  private RecordedValue value(Fact fact, String field) {
    return values.of(fact.id(), field, asOf);
  }

  private static Part part(String field, RecordedValue value) {
    String text = value.date() != null ? DateWords.full(value.date()) : bare(value);
    return new Part(text, field, value.canonical());
  }

  private static String bare(RecordedValue value) {
    return value.quantity() == null ? value.canonical() : value.quantity().phrase();
  }

  private String onTheDay() {
    return asOf == null ? "" : " as of " + DateWords.full(FactDate.Moment.day(asOf));
  }

  private static String doubt(RecordedValue value) {
    return value.certain() ? "" : " (not certain)";
  }

  private List<Part> unknown(String lead) {
    return List.of(Part.plain(lead + ": nothing on record" + onTheDay()));
  }

  @Override
  public List<Part> event(Event event) {
    return dated(Text.capital(event.title()), event);
  }

  private List<Part> dated(String lead, Fact fact) {
    FactDate date = base.when(fact);
    if (date == null) {
      return List.of(Part.plain(lead + ", day not on record"));
    }
    return List.of(Part.plain(lead + " — "), new Part(DateWords.full(date), "", date.edtf()));
  }

  @Override
  public List<Part> statement(Statement statement) {
    StringBuilder words = new StringBuilder();
    Speech.words(base, statement).forEach(span -> words.append(span.text()));
    return dated(words.toString(), statement);
  }

  @Override
  public List<Part> count(Count count) {
    String lead = Text.capital(count.topic());
    RecordedValue value = main(count);
    if (value == null) {
      return unknown(lead);
    }
    Clocks clocks = new Clocks(asOf, today, base.end());
    Series series = Series.at(base, count, clocks.recordedDay());
    List<Part> parts = new ArrayList<>();
    parts.add(Part.plain(lead + ": "));
    parts.add(part("", value));
    parts.add(
        Part.plain(
            (count.unit() == null ? "" : " " + count.unit())
                + ", "
                + DateWords.full(series.date())
                + disagreement(series)
                + doubt(value)));
    return parts;
  }

  private static String disagreement(Series series) {
    List<String> others = new ArrayList<>();
    for (CountValue other : series.others()) {
      others.add(other.quantity().phrase());
    }
    return others.isEmpty() ? "" : "; also reported: " + Entities.and(others);
  }

  @Override
  public List<Part> deadline(Deadline deadline) {
    RecordedValue due = main(deadline);
    RecordedValue status = value(deadline, "status");
    if (due == null) {
      return unknown(deadline.title());
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.plain(
            Text.capital(deadline.title())
                + ", owed by "
                + Entities.names(base, deadline.owedBy())
                + ": due "));
    parts.add(part("", due));
    boolean computed = deadline.isComputed() && due.canonical().equals(deadline.due().edtf());
    parts.add(
        Part.plain(
            computed
                ? " ("
                    + DateWords.full(deadline.set())
                    + " + "
                    + deadline.window().phrase()
                    + ", computed)"
                : ""));
    if (status != null) {
      parts.add(Part.plain("; "));
      parts.add(part("status", status));
      LocalDate day = asOf == null ? today : asOf;
      String on = " on " + DateWords.full(FactDate.Moment.day(day));
      parts.add(Part.plain(on + doubt(status)));
    }
    return parts;
  }

  @Override
  public List<Part> resolution(Resolution resolution) {
    return dated(resolution.name(), resolution);
  }

  @Override
  public List<Part> term(Term term) {
    String lead =
        Entities.name(base, term.resolution())
            + ", "
            + Entities.names(base, term.party())
            + ": "
            + term.duty();
    RecordedValue status = main(term);
    if (status == null) {
      return unknown(lead);
    }
    RecordedValue since = value(term, "since");
    return List.of(
        Part.plain(lead + ": "),
        part("", status),
        Part.plain(
            (since == null || since.date() == null ? "" : " since " + DateWords.full(since.date()))
                + onTheDay()
                + doubt(status)));
  }

  private Snippet entity(Entity entity) {
    RecordedValue name = values.of(entity.id(), null, asOf);
    List<Part> parts = new ArrayList<>();
    parts.add(part("", name));
    for (String field : List.of("role", "fate")) {
      RecordedValue value = values.of(entity.id(), field, asOf);
      if (value != null) {
        parts.add(Part.plain(", "));
        parts.add(part(field, value));
        parts.add(Part.plain(doubt(value)));
      }
    }
    parts.add(Part.plain(onTheDay()));
    return new Snippet(entity.id(), parts, name.cites());
  }
}
