package factfile.model.part;

import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody's finding that a term was kept, broken or disputed: for some time, or at some events.
 *
 * @param events ids of the events that show it
 * @param slice begins with its event where that is the only one and there is no {@code from}
 */
public record Compliance(Status status, List<String> events, Slice slice) {
  /** What a record can say of a term. */
  public enum Status implements Worded {
    KEPT("kept"),
    BROKEN("broken"),
    DISPUTED("disputed");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public Compliance {
    events = List.copyOf(events);
  }

  /** Whether it speaks of the days of its events, not of a time from one day to another. */
  public boolean isAtEvents() {
    return !events.isEmpty() && slice.from() == null && slice.until() == null;
  }

  /** The stretches that it consists of: one for each event where it is at events, else one. */
  public List<Slice> stretches() {
    if (!isAtEvents()) {
      return List.of(slice);
    }
    List<Slice> stretches = new ArrayList<>(events.size());
    for (String event : new LinkedHashSet<>(events)) {
      stretches.add(new Slice(null, null, event, slice.cites(), slice.extras(), slice.position()));
    }
    return stretches;
  }

  /** It as far as it rests on the citations kept; null without its own. */
  public Compliance restingOn(Predicate<Citation> kept) {
    Slice rest = slice.restingOn(kept);
    return rest == null ? null : new Compliance(status, events, rest);
  }
}
