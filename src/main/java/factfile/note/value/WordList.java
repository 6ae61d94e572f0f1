package factfile.note.value;

import java.util.List;
import java.util.Set;

/** Words apart by blanks, as a set. */
final class WordList {
  private WordList() {}

  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
