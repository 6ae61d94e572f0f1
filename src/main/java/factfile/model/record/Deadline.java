package factfile.model.record;

import factfile.model.date.CalendarDuration;
import factfile.model.date.DueDay;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Common;
import factfile.model.part.Involvement;
import factfile.model.part.Outcome;
import factfile.model.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What somebody has to have done by a day.
 *
 * @param set the day it was set, or null
 * @param window how long there is from {@code set} on, or null
 * @param writtenDue the due day as written, or null where it is computed
 * @param outcomes in the order of the file
 */
public record Deadline(
    Common common,
    String title,
    FactDate set,
    CalendarDuration window,
    FactDate writtenDue,
    List<String> setBy,
    List<String> owedBy,
    String consequence,
    List<Outcome> outcomes)
    implements Fact {
  public Deadline {
    setBy = List.copyOf(setBy);
    owedBy = List.copyOf(owedBy);
    outcomes = List.copyOf(outcomes);
  }

  /** True where the due day is {@code set} plus {@code window}, not written. */
  public boolean isComputed() {
    return writtenDue == null;
  }

  /** The due day, before any extension; a range where {@code set} is one. */
  public FactDate due() {
    return isComputed() ? DueDay.of(set, window) : writtenDue;
  }

  /**
   * Every due day that it has had: the first one, then those of extensions as the file has them.
   */
  public List<FactDate> everyDue() {
    List<FactDate> all = new ArrayList<>();
    all.add(due());
    for (Outcome outcome : outcomes) {
      if (outcome.due() != null) {
        all.add(outcome.due());
      }
    }
    return all;
  }

  /** These, and the days on which it was set, moved or settled. */
  public List<FactDate> everyDay() {
    List<FactDate> all = everyDue();
    if (set != null) {
      all.add(set);
    }
    for (Outcome outcome : outcomes) {
      if (outcome.date() != null) {
        all.add(outcome.date());
      }
    }
    return all;
  }

  @Override
  public FactKind kind() {
    return FactKind.DEADLINE;
  }

  @Override
  public FactDate date() {
    return set;
  }

  @Override
  public List<Involvement> involvements() {
    return new Involved().add(owedBy, Part.OWED_BY).add(setBy, Part.SETTER).in(common);
  }

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(Involved.texts(consequence, common.text()));
    for (Outcome outcome : outcomes) {
      if (outcome.text() != null) {
        texts.add(outcome.text());
      }
    }
    return texts;
  }

  @Override
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(cites());
    for (Outcome outcome : outcomes) {
      Citations.addAll(all, outcome.cites());
    }
    return all;
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    if (!rest.isCited()) {
      return null;
    }
    List<Outcome> known = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Citation> cites = Citations.kept(outcome.cites(), kept);
      if (!cites.isEmpty()) {
        known.add(outcome.withCites(cites));
      }
    }
    return new Deadline(rest, title, set, window, writtenDue, setBy, owedBy, consequence, known);
  }
}
