package factfile.prose.sense;

import java.util.ArrayList;
import java.util.List;

/**
 * Other verbs that prose has for the commonest acts. They are offered to the keeper of a record,
 * who knows which of them fits; nobody guesses them while prose is held against it.
 */
public final class OfferedVerbs {
  private final List<Sense> senses;

  private OfferedVerbs(List<Sense> senses) {
    this.senses = senses;
  }

  public static OfferedVerbs read() {
    return new OfferedVerbs(SenseTable.read());
  }

  /**
   * Of the first sense that fits; none where no sense does.
   *
   * @param verb in its base form
   * @param topics of which it is said, in their base forms
   */
  public List<String> of(String verb, List<String> topics) {
    for (Sense sense : senses) {
      List<String> things = sense.asked().get(verb);
      if (things != null && (things.isEmpty() || isAnyOf(topics, things))) {
        List<String> others = new ArrayList<>(sense.offered());
        others.remove(verb);
        return others;
      }
    }
    return List.of();
  }

  private static boolean isAnyOf(List<String> topics, List<String> things) {
    for (String topic : topics) {
      if (things.contains(topic)) {
        return true;
      }
    }
    return false;
  }
}
