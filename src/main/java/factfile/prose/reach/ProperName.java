package factfile.prose.reach;

import factfile.model.record.Event;
import factfile.prose.words.PhraseList;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The name that an event has to itself in its title: {@code the Lindmere Agreement}. Who tells it
 * means that event, whoever is named beside it.
 */
final class ProperName {
  private final PhraseList names;

  /**
   * @param nouns of the event: a name has one of them, as those of people and places do not
   */
  ProperName(Event event, PhraseList nouns) {
    List<String> found = new ArrayList<>();
    List<Token> tokens = Tokens.of(event.title());
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).isCapitalised()) {
        to++;
      }
      boolean own = to > from + 1 && !nouns.in(tokens.subList(from, to), 0, to - from).isEmpty();
      if (own) {
        int start = tokens.get(from).start();
        found.add(event.title().substring(start, tokens.get(to - 1).end()));
      }
      from = Math.max(from, to);
    }
    this.names = new PhraseList(found);
  }

  boolean isIn(List<Token> tokens) {
    return !names.isEmpty() && !names.in(tokens, 0, tokens.size()).isEmpty();
  }
}
