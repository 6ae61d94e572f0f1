package factfile.query.rows;

import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.query.state.Standings;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity as it was on the asked day.
 *
 * @param matches whether it is what the filters pick
 * @param card all there is to tell of it; null for a line in a list
 * @param asOf the day that it is asked for, or null
 */
public record WhoRow(
    FactBase base,
    Entity entity,
    Standings.Standing standing,
    Truth matches,
    Entry card,
    List<Citation> cites,
    LocalDate asOf)
    implements Row {
  /** In a list: the first places that tell of somebody. */
  private static final int PLACES = 4;

  @Override
  public boolean certain() {
    return standing.certain() && matches == Truth.YES;
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Entry entry() {
    return card == null ? line() : card;
  }

  /** Roles and fates carry their own question marks; a match that is not sure gets one. */
  private Entry line() {
    List<Span> headline = new ArrayList<>();
    headline.add(Span.strong(entity.name()));
    String separator = ", ";
    for (Standings.Held role : standing.roles()) {
      headline.add(Span.plain(separator + role.words()));
      headline.add(role.doubt());
      separator = "; ";
    }
    if (standing.fate() != null) {
      headline.add(Span.plain(" (" + standing.fate().words() + ")"));
      headline.add(standing.fate().doubt());
    }
    if (matches == Truth.MAYBE && standing.certain()) {
      headline.add(Span.unsure(" ?"));
    }
    return new Entry(
        Text.capital(entity.kindWord()),
        List.of(),
        "",
        headline,
        List.of(),
        entity.id(),
        cites,
        PLACES);
  }
}
