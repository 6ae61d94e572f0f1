package factfile.prose.gist;

import factfile.model.text.FoldedWords;
import factfile.prose.forms.Forms;
import factfile.prose.sense.Profiles;
import factfile.prose.words.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a recorded gist a sentence has: the share of its words that carry meaning, in
 * whatever form, each by how rare it is in the base.
 */
public final class Likeness {
  private static final int SHORTEST = 3;
  private static final Set<String> EMPTY =
      Cues.words(
          """
          the and for its his her was are has had not but who whom whose all any one two per
          that this with from have been were would could their there which what when into about than
          them they will more most every other also only over some such very just even still those
          these him she you our out off can may might must shall should being did does done how why
          where while after before until since upon onto now then yet too both each own way make
          made much many part put take taken give given get got set come came him itself themselves
          himself herself former ever never nor own going goes although though towards toward because
          whether during once among between again last whole full entire within without through
          throughout under over against across along around behind beside besides despite like
          unlike later earlier today yesterday tomorrow currently regarding concerning
          """);

  /** Each with the words that will do for it. */
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private final Map<String, Double> weights = new HashMap<>();
  private double whole;

  public Likeness(String gist, Profiles profiles) {
    for (String word : FoldedWords.of(gist)) {
      if (isContent(word) && !words.containsKey(word)) {
        words.put(word, alike(word, profiles));
        weights.put(word, profiles.rarity(word));
        whole += profiles.rarity(word);
      }
    }
  }

  /** Whether a word carries meaning of its own. */
  public static boolean isContent(String word) {
    return word.length() >= SHORTEST && !EMPTY.contains(word);
  }

  private static Set<String> alike(String word, Profiles profiles) {
    Set<String> alike = new HashSet<>(Forms.verbs(List.of(word)));
    alike.addAll(Forms.nouns(List.of(word)));
    Set<String> others = new HashSet<>();
    for (String form : alike) {
      others.addAll(profiles.same(form));
    }
    for (String other : others) {
      alike.addAll(Forms.verbs(List.of(other)));
      alike.addAll(Forms.nouns(List.of(other)));
    }
    return alike;
  }

  /** Whether a word of a sentence is one of the gist's, or will do for one. */
  public boolean has(String word) {
    for (Map.Entry<String, Set<String>> each : words.entrySet()) {
      if (isSame(each, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Map.Entry<String, Set<String>> gist, String word) {
    return gist.getValue().contains(word)
        || (word.length() > SHORTEST && Stems.of(gist.getKey()).equals(Stems.of(word)));
  }

  private List<String> found(Set<String> sentence) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Set<String>> each : words.entrySet()) {
      boolean here = false;
      for (String word : sentence) {
        here = here || isSame(each, word);
      }
      if (here) {
        found.add(each.getKey());
      }
    }
    return found;
  }

  /** From 0 to 1; 0 where the gist has no such words. */
  public double with(Set<String> sentence) {
    double share = 0;
    for (String word : found(sentence)) {
      share += weights.get(word) / whole;
    }
    return share;
  }

  /** How many of them the sentence has. */
  public int shared(Set<String> sentence) {
    return found(sentence).size();
  }

  /** Those that the sentence does not have. */
  public List<String> missing(Set<String> sentence) {
    List<String> missing = new ArrayList<>(words.keySet());
    missing.removeAll(found(sentence));
    return missing;
  }

  /** How many there are. */
  public int size() {
    return words.size();
  }
}
