package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Common;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many there are of something: a number that moves from day to day, or estimates of one.
 *
 * @param unit null where the number has none
 * @param event id of the event whose number it is, once and for all; null where it moves
 * @param who ids of those whom the number concerns
 * @param values in the order of the file, at least one
 */
public record Count(
    Common common,
    String topic,
    String unit,
    String event,
    List<String> who,
    List<CountValue> values)
    implements Fact {
  public Count {
    who = List.copyOf(who);
    values = List.copyOf(values);
  }

  @Override
  public FactKind kind() {
    return FactKind.COUNT;
  }

  @Override
  public String title() {
    return topic;
  }

  @Override
  public FactDate date() {
    return null;
  }

  @Override
  public List<Involvement> involvements() {
    Involved involved = new Involved().add(who, Part.WHO);
    for (CountValue value : values) {
      for (CountPart part : value.parts()) {
        involved.add(Involved.texts(part.who()), Part.WHO);
        involved.add(Involved.texts(part.place()), Part.PLACE);
      }
    }
    return involved.in(common);
  }

  @Override
  public List<String> links() {
    List<String> links = new ArrayList<>(2);
    if (event != null) {
      links.add(event);
    }
    String about = common.claim() == null ? null : common.claim().about();
    if (about != null && !about.equals(event)) {
      links.add(about);
    }
    return List.copyOf(links);
  }

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(Involved.texts(unit, common.text()));
    for (CountValue value : values) {
      texts.addAll(value.quantity().texts());
      for (CountPart part : value.parts()) {
        texts.addAll(Involved.texts(part.label()));
      }
    }
    return texts;
  }

  @Override
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(cites());
    for (CountValue value : values) {
      Citations.addAll(all, value.cites());
    }
    return all;
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    List<CountValue> known = new ArrayList<>();
    for (CountValue value : values) {
      List<Citation> cites = Citations.kept(value.cites(), kept);
      if (!cites.isEmpty()) {
        known.add(value.withCites(cites));
      }
    }
    return known.isEmpty()
        ? null
        : new Count(common.restingOn(kept), topic, unit, event, who, known);
  }
}
