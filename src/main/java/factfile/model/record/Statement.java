package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Act;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Fulfilment;
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
 * @param outcomes what became of it, where it was a promise or a prediction; in the order of the
 *     file
 */
public record Statement(
    Common common,
    Dating dating,
    List<String> speakers,
    Act act,
    List<String> to,
    String gist,
    List<String> about,
    Order order,
    List<Fulfilment> outcomes)
    implements Fact {
  public Statement {
    speakers = List.copyOf(speakers);
    to = List.copyOf(to);
    about = List.copyOf(about);
    outcomes = List.copyOf(outcomes);
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
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(Fact.super.everyCite());
    for (Fulfilment each : outcomes) {
      Citations.addAll(all, each.cites());
    }
    return all;
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    Dating dated = dating.restingOn(kept);
    if (!rest.isCited() && dated.claims().isEmpty()) {
      return null;
    }
    List<Fulfilment> known = new ArrayList<>();
    for (Fulfilment each : outcomes) {
      List<Citation> left = Citations.kept(each.cites(), kept);
      if (!left.isEmpty()) {
        known.add(each.withCites(left));
      }
    }
    return new Statement(rest, dated, speakers, act, to, gist, about, order, known);
  }
}
