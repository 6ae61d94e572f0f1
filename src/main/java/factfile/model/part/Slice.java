package factfile.model.part;

import factfile.model.date.Days;
import factfile.model.date.Truth;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A stretch of days on which a role, a fate or a term's status holds, both ends included.
 *
 * <p>An edge that is missing (null) is not the same as one that is open: without {@code from} the
 * source says no more than that it holds on the source's last day, earlier maybe; without {@code
 * until} it surely holds up to that day, later maybe.
 *
 * @param event id of the event that begins the slice where {@code from} is not given, or null
 */
public record Slice(
    Edge from, Edge until, String event, List<Citation> cites, Extras extras, Position position) {
  public Slice {
    cites = List.copyOf(cites);
  }

  /** Adds the id of the event that it refers to, where there is one. */
  public void addLink(List<String> links) {
    if (event != null) {
      links.add(event);
    }
  }

  public Slice withFrom(Edge edge) {
    return new Slice(edge, until, event, cites, extras, position);
  }

  public Slice withUntil(Edge edge) {
    return new Slice(from, edge, event, cites, extras, position);
  }

  /**
   * The slice as far as it rests on the citations kept: null without its own, edges with theirs.
   */
  public Slice restingOn(Predicate<Citation> kept) {
    List<Citation> rest = Citations.kept(cites, kept);
    return rest.isEmpty()
        ? null
        : new Slice(restingOn(from, kept), restingOn(until, kept), event, rest, extras, position);
  }

  private static Edge restingOn(Edge edge, Predicate<Citation> kept) {
    if (edge == null || edge.cites().isEmpty()) {
      return edge;
    }
    List<Citation> rest = Citations.kept(edge.cites(), kept);
    return rest.isEmpty() ? null : new Edge(edge.date(), rest);
  }

  /**
   * Whether it holds on a day.
   *
   * @param upTo the last day the slice's sources speak of, not null
   */
  public Truth holdsOn(LocalDate day, LocalDate upTo) {
    Days sure = sureDays(upTo);
    if (sure != null && sure.contains(day)) {
      return Truth.YES;
    }
    Days possible = possibleDays();
    return possible != null && possible.contains(day) ? Truth.MAYBE : Truth.NO;
  }

  /** The days on which it can have held at all; null where it would end before it begins. */
  public Days possibleDays() {
    LocalDate first = isDated(from) ? from.date().start().earliest() : null;
    LocalDate last = isDated(until) ? until.date().end().latest() : null;
    return first != null && last != null && first.isAfter(last) ? null : new Days(first, last);
  }

  /**
   * The days on which it held by every reading; null when there is no such day.
   *
   * @param upTo the last day the slice's sources speak of, not null
   */
  public Days sureDays(LocalDate upTo) {
    LocalDate first = sureFirst(upTo);
    LocalDate last = sureLast(upTo);
    if (LocalDate.MAX.equals(first) || LocalDate.MIN.equals(last)) {
      return null;
    }
    return first != null && last != null && first.isAfter(last) ? null : new Days(first, last);
  }

  private LocalDate sureFirst(LocalDate upTo) {
    if (from == null) {
      LocalDate end = isDated(until) ? until.date().end().latest() : null;
      return end != null && end.isBefore(upTo) ? end : upTo;
    }
    if (from.isOpen()) {
      return null;
    }
    LocalDate latest = from.date().start().latest();
    if (from.date().doubtful()) {
      return latest == null || latest.isBefore(upTo) ? upTo : latest;
    }
    return latest == null ? LocalDate.MAX : latest;
  }

  private LocalDate sureLast(LocalDate upTo) {
    if (until == null) {
      return upTo;
    }
    if (until.isOpen()) {
      return null;
    }
    LocalDate earliest = until.date().end().earliest();
    return earliest == null || until.date().doubtful() ? LocalDate.MIN : earliest;
  }

  private static boolean isDated(Edge edge) {
    return edge != null && !edge.isOpen();
  }
}
