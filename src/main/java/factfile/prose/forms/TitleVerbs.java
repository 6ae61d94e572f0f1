package factfile.prose.forms;

import java.util.ArrayList;
import java.util.List;

/** The verbs of a title: {@code The quay closes}, {@code The union is founded}. */
public final class TitleVerbs {
  private static final int SHORTEST = 3;

  /** Verbs that only help others say nothing of their own. */
  private static final List<String> HELPING =
      List.of(
          "is", "are", "was", "were", "been", "being", "has", "have", "had", "does", "did", "done",
          "gets", "got");

  private TitleVerbs() {}

  /**
   * @param words of the title, in small letters and in order; empty for what is part of a name
   */
  public static List<String> in(List<String> words) {
    List<String> verbs = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String before = at == 0 ? "" : words.get(at - 1);
      boolean passive = List.of("is", "are", "was", "were", "being").contains(before);
      boolean past = isPastOf(word) && at > 0;
      boolean verb = Verbs.isThirdPerson(word) || (passive && Verbs.isParticiple(word));
      boolean said =
          past && !List.of("the", "a", "an", "of", "its", "their", "by").contains(before);
      boolean helping = HELPING.contains(word);
      if (word.length() >= SHORTEST && !helping && (verb || said) && !isNounHere(before)) {
        verbs.add(word);
      }
    }
    return verbs;
  }

  private static boolean isPastOf(String word) {
    List<String> rows = IrregularVerbs.of(word);
    return (!rows.isEmpty() && !rows.get(0).equals(word))
        || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
  }

  private static boolean isNounHere(String before) {
    return List.of("the", "a", "an", "of", "its", "their", "his", "her", "for", "by")
        .contains(before);
  }
}
