package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Index;
import factfile.model.part.Involvement;
import factfile.model.part.Order;
import factfile.model.part.Part;
import factfile.model.part.Votes;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A sourced record about the world: one of the records that {@link FactKind} counts up. */
public interface Fact extends Item {
  Common common();

  @Override
  FactKind kind();

  /** When it happened or was set or issued, as written; null where no date is given. */
  FactDate date();

  /** The same, with who says so where sources tell it differently. */
  default Dating dating() {
    return Dating.of(date());
  }

  /** Who has which part in it, places included; reporters stand in the citations. */
  List<Involvement> involvements();

  /** Every text of its own that a word can be looked for in, but for id, title and tags. */
  List<String> texts();

  /** Order given by hand, for facts that can have one; others have none. */
  default Order order() {
    return Order.NONE;
  }

  /** How many voted how; null where no vote was taken, or none is on record. */
  default Votes votes() {
    return null;
  }

  /** Ids of the facts that it refers to otherwise than as somebody's part in it. */
  default List<String> links() {
    return List.of();
  }

  @Override
  default Collection<String> keys(Index index) {
    return FactKeys.of(this, index);
  }

  @Override
  default List<String> ownTexts() {
    List<String> texts = new ArrayList<>();
    texts.add(id());
    texts.add(title());
    texts.addAll(tags());
    texts.addAll(texts());
    return texts;
  }

  @Override
  default String id() {
    return common().id();
  }

  @Override
  default List<Citation> cites() {
    return common().cites();
  }

  @Override
  default List<Citation> everyCite() {
    Dating dating = dating();
    return dating.claims().isEmpty() ? cites() : dating.everyCite(cites());
  }

  /** What it rests on as it is told: not what disagrees with its date. */
  default List<Citation> tellingCites() {
    Dating dating = dating();
    return dating.claims().isEmpty() ? cites() : dating.cites(cites());
  }

  @Override
  default Position position() {
    return common().position();
  }

  default List<String> tags() {
    return common().tags();
  }

  /** The fact as far as it rests on the citations that are kept; null where nothing of it does. */
  Fact restingOn(Predicate<Citation> kept);

  /** False where it cannot stand without one of the facts that were left out. */
  default boolean standsWithout(Set<String> leftOut) {
    return true;
  }

  /** The entities that have a part, in the order in which they are written. */
  default List<String> entities(Part part) {
    List<String> found = new ArrayList<>(2);
    for (Involvement involvement : involvements()) {
      if (involvement.part() == part) {
        found.add(involvement.entity());
      }
    }
    return found;
  }
}
