package factfile.model.part;

import factfile.model.amount.Quantity;
import java.util.ArrayList;
import java.util.List;

/** How many voted how: whole numbers, null where the sources do not say; one at least is there. */
public record Votes(Quantity supporting, Quantity opposing, Quantity abstaining, Quantity absent) {
  /** {@code 29 for, 3 against, 9 abstaining}. */
  public String words() {
    List<String> words = new ArrayList<>();
    add(supporting, " for", words);
    add(opposing, " against", words);
    add(abstaining, " abstaining", words);
    add(absent, " absent", words);
    return String.join(", ", words);
  }

  private static void add(Quantity votes, String how, List<String> words) {
    if (votes != null) {
      words.add(votes.phrase() + how);
    }
  }
}
