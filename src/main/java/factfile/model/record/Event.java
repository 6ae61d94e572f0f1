package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Involvement;
import factfile.model.part.Order;
import factfile.model.part.Part;
import factfile.model.part.Votes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that happened.
 *
 * @param who ids of those who act
 * @param to ids of those whom it is done to
 * @param during ids of the longer events that it is part of
 * @param votes null where none were taken
 * @param once whether it can happen but once, as a birth or a founding
 */
public record Event(
    Common common,
    String title,
    Dating dating,
    List<String> who,
    List<String> to,
    Order order,
    List<String> during,
    Votes votes,
    boolean once)
    implements Fact {
  public Event {
    who = List.copyOf(who);
    to = List.copyOf(to);
    during = List.copyOf(during);
  }

  @Override
  public FactDate date() {
    return dating.date();
  }

  /** Its own, else those that its date has. */
  @Override
  public List<Citation> cites() {
    return common.isCited() ? common.cites() : dating.cites(List.of());
  }

  @Override
  public FactKind kind() {
    return FactKind.EVENT;
  }

  @Override
  public List<Involvement> involvements() {
    return new Involved().add(who, Part.WHO).add(to, Part.TO).in(common);
  }

  @Override
  public List<String> links() {
    List<String> links = new ArrayList<>(order.after());
    links.addAll(order.before());
    links.addAll(during);
    return links;
  }

  @Override
  public List<String> texts() {
    return Involved.texts(common.text(), votes == null ? null : votes.words());
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    Dating dated = dating.restingOn(kept);
    return rest.isCited() || !dated.claims().isEmpty()
        ? new Event(rest, title, dated, who, to, order, during, votes, once)
        : null;
  }
}
