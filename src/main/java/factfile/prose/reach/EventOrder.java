package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code Days before the visit}, where the record says that it came before the visit. */
public final class EventOrder {
  private static final double ENOUGH = 0.4;
  private static final Set<String> VAGUE = Set.of("hours", "days", "weeks", "months", "shortly");
  private static final Set<String> LEADING =
      Set.of("only", "just", "mere", "a", "few", "the", "some", "several", "in", "within");

  private final List<Neighbour> neighbours = new ArrayList<>();
  private final Profiles profiles;

  /** An event on its other side, and on which. */
  private record Neighbour(Event event, Profile title, String word) {}

  public EventOrder(Event event, FactBase base, Profiles profiles) {
    this.profiles = profiles;
    add(event.order().before(), "before", base);
    add(event.order().after(), "after", base);
  }

  private void add(List<String> ids, String word, FactBase base) {
    for (String id : ids) {
      Fact fact = base.fact(id);
      if (fact instanceof Event other) {
        neighbours.add(new Neighbour(other, profiles.of(other.title()), word));
      }
    }
  }

  /** Whether all times that were not read say what the record says of its place among others. */
  public boolean agrees(Sentence sentence) {
    boolean any = false;
    for (TimeMention time : sentence.times()) {
      if (!isOrdered(sentence, time)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private boolean isOrdered(Sentence sentence, TimeMention time) {
    String last = sentence.word(time.end() - 1);
    String unit = sentence.word(time.end() - 2);
    if (!VAGUE.contains(unit) || !isVague(sentence, time)) {
      return false;
    }
    TokenRange behind = new TokenRange(time.end(), sentence.tokens().size());
    for (Neighbour neighbour : neighbours) {
      boolean there =
          neighbour.title().coverage(profiles.meaning(sentence.tokens()), behind) >= ENOUGH;
      boolean named = false;
      for (String who : neighbour.event().who()) {
        named |= sentence.named(behind).contains(who);
      }
      if (neighbour.word().equals(last) && named && there) {
        return true;
      }
    }
    return false;
  }

  /** {@code days before}, and not {@code three days before}. */
  private static boolean isVague(Sentence sentence, TimeMention time) {
    for (int at = time.first(); at < time.end() - 2; at++) {
      if (!LEADING.contains(sentence.word(at))) {
        return false;
      }
    }
    return true;
  }
}
