package factfile.prose.sense;

import factfile.prose.forms.WordKey;
import factfile.prose.words.Nouns;
import factfile.wording.NumberWords;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of senses: words and phrases that writers take for one another. */
public final class Senses {
  private static final int SHORTEST = 3;

  /** So many words may stand inside a phrase: {@code took Rufus Graile into custody}. */
  private static final int GAP = 10;

  /** A phrase of the table, as keys of its words. */
  private record Phrase(List<String> keys, int sense) {}

  /** A word by itself: its key, whether it carries meaning, and the phrases that begin so. */
  private record Known(String key, boolean content, List<Phrase> phrases) {}

  private static final Known MARK = new Known("", false, List.of());
  private static final int MOST_KNOWN = 50_000;

  private final Map<String, List<Phrase>> byFirstKey = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();

  private Senses() {}

  public static Senses read() {
    Senses senses = new Senses();
    List<Sense> table = SenseTable.read();
    for (int number = 0; number < table.size(); number++) {
      senses.add(table.get(number), number);
    }
    return senses;
  }

  private void add(Sense sense, int number) {
    for (String words : sense.words()) {
      List<String> keys = new ArrayList<>();
      for (Token token : Tokens.of(words)) {
        if (token.isWord()) {
          keys.add(WordKey.of(token.word()));
        }
      }
      byFirstKey
          .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
          .add(new Phrase(keys, number));
    }
    for (List<String> group : sense.same()) {
      for (String word : group) {
        same.computeIfAbsent(word, first -> new HashSet<>()).addAll(group);
      }
    }
  }

  /** What will do for a word even in what somebody said, each in its plain form. */
  Set<String> same(String word) {
    return same.getOrDefault(word, Set.of());
  }

  /** What the words of a text mean, as far as the table goes. */
  public WordMeanings of(List<Token> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    List<Set<Integer>> senses = new ArrayList<>(tokens.size());
    List<Boolean> content = new ArrayList<>(tokens.size());
    List<List<Phrase>> phrases = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Known word = token.isWord() ? known(token) : MARK;
      keys.add(word.key());
      content.add(word.content());
      phrases.add(word.phrases());
      senses.add(Set.of());
    }
    for (int at = 0; at < tokens.size(); at++) {
      for (int i = 0; i < phrases.get(at).size(); i++) {
        add(phrases.get(at).get(i), keys, at, senses);
      }
    }
    return new WordMeanings(keys, senses, content);
  }

  /** What is known of a word whatever stands beside it; a text has most of its words again. */
  private Known known(Token token) {
    Known found = known.get(token.word());
    if (found == null) {
      String key = WordKey.of(token.word());
      found = new Known(key, isContent(token), byFirstKey.getOrDefault(key, List.of()));
      if (known.size() < MOST_KNOWN) {
        known.put(token.word(), found);
      }
    }
    return found;
  }

  private static void add(Phrase phrase, List<String> keys, int at, List<Set<Integer>> senses) {
    if (phrase.keys().size() == 1) {
      add(phrase.sense(), at, senses);
      return;
    }
    for (int place : places(keys, at, phrase.keys())) {
      add(phrase.sense(), place, senses);
    }
  }

  /** Most words have no sense in the table, and need no set of their own. */
  private static void add(int sense, int at, List<Set<Integer>> senses) {
    if (senses.get(at).isEmpty()) {
      senses.set(at, new HashSet<>(4));
    }
    senses.get(at).add(sense);
  }

  /** Where the words of a phrase stand; none where they do not. */
  private static int[] places(List<String> keys, int at, List<String> phrase) {
    int[] places = new int[phrase.size()];
    int from = at;
    for (int i = 0; i < phrase.size(); i++) {
      int found = -1;
      int most = i == 0 ? from : Math.min(keys.size() - 1, from + GAP);
      for (int place = from; place <= most && found < 0; place++) {
        found = keys.get(place).equals(phrase.get(i)) ? place : -1;
      }
      if (found < 0) {
        return new int[0];
      }
      places[i] = found;
      from = found + 1;
    }
    return places;
  }

  /** Numbers in words mean no more than those in digits; {@code second} tells one from others. */
  private static boolean isNumber(String word) {
    return NumberWords.small(word) > 0 || NumberWords.tens(word) > 0 || NumberWords.scale(word) > 1;
  }

  private static boolean isContent(Token token) {
    String word = token.word();
    return token.isWord()
        && word.length() >= SHORTEST
        && !isNumber(word)
        && !Nouns.ARTICLES.contains(word)
        && !Nouns.PREPOSITIONS.contains(word)
        && !Nouns.BEFORE_VERB.contains(word)
        && !(Nouns.PRONOUNS.contains(word) && !Set.of("people", "men", "women").contains(word));
  }
}
