package factfile.query.state;

import factfile.answer.Span;
import factfile.model.date.AllOf;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One dated thing that a fact tells: it happened, was said, counted, set, fell due, ended.
 *
 * @param kind what it is of, by which {@code kind:} finds it
 * @param headline for people
 * @param lasting true where it does not vanish before its day: a due day is known before it comes
 * @param certain whether the record leaves no doubt that it is so
 * @param whole of which the date is one; null where it is no part of a set
 */
public record Moment(
    Fact fact,
    MomentKind kind,
    FactDate date,
    List<Span> headline,
    List<Citation> cites,
    boolean lasting,
    boolean certain,
    AllOf whole) {
  /** Where a timeline lists them; those that it lists last have no day. */
  public static final Comparator<Moment> BY_DAY = new ByDay();

  /** The headline for programs; most moments are put in order, and never asked for it. */
  public String title() {
    StringBuilder title = new StringBuilder();
    for (Span span : headline) {
      title.append(span.text());
    }
    return title.toString();
  }

  public LocalDate day() {
    LocalDate day = date.timelineDay();
    return day == null ? LocalDate.MAX : day;
  }

  /** Whether {@link #each} are more than itself. */
  public boolean isSeveral() {
    return date instanceof AllOf;
  }

  /** The same at each date of a set of all; itself, where its date is none. */
  public List<Moment> each() {
    if (!(date instanceof AllOf all)) {
      return List.of(this);
    }
    List<Moment> each = new ArrayList<>(all.members().size());
    for (FactDate member : new LinkedHashSet<>(all.members())) {
      each.add(new Moment(fact, kind, member, headline, cites, lasting, certain, all));
    }
    return each;
  }

  /** A class, as all orders on the way to an answer: linking a lambda costs a start. */
  private static final class ByDay implements Comparator<Moment> {
    @Override
    public int compare(Moment a, Moment b) {
      return a.day().compareTo(b.day());
    }
  }
}
