package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Act;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Involvement;
import factfile.model.part.Order;
import factfile.model.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something said, warned, promised, declined, …
 *
 * @param speakers ids of those whose words or position it is
 * @param about ids of facts or entities
 */
public record Statement(
    Common common,
    Dating dating,
    List<String> speakers,
    Act act,
    List<String> to,
    String gist,
    List<String> about,
    Order order)
    implements Fact {
  public Statement {
    speakers = List.copyOf(speakers);
    to = List.copyOf(to);
    about = List.copyOf(about);
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
    return FactKind.STATEMENT;
  }

  @Override
  public String title() {
    return gist;
  }

  @Override
  public List<Involvement> involvements() {
    return new Involved()
        .add(speakers, Part.SPEAKER)
        .add(to, Part.TO)
        .add(about, Part.ABOUT)
        .in(common);
  }

  @Override
  public List<String> links() {
    List<String> links = new ArrayList<>(order.after());
    links.addAll(order.before());
    return links;
  }

  @Override
  public List<String> texts() {
    return Involved.texts(act.word(), common.text());
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    Dating dated = dating.restingOn(kept);
    return rest.isCited() || !dated.claims().isEmpty()
        ? new Statement(rest, dated, speakers, act, to, gist, about, order)
        : null;
  }
}
