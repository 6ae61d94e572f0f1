package factfile.prose.gist;

import factfile.prose.words.Cues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that a gist and a sentence may have for one thing; few, and none that only come near. */
final class SpokenSynonyms {
  private static final List<Set<String>> GROUPS =
      List.of(
          Cues.words("end stop finish halt cease"),
          Cues.words("free release liberate"),
          Cues.words("death killing dying"),
          Cues.words("war conflict fighting"),
          Cues.words("aid assistance relief help"),
          Cues.words("deal agreement accord pact"),
          Cues.words("truce cease ceasefire armistice"),
          Cues.words("big large great wide broad"),
          Cues.words("more greater larger further additional"),
          Cues.words("talks meeting conversation negotiations"),
          Cues.words("affect impact effect influence"),
          Cues.words("support backing"),
          Cues.words("hostages captives"),
          Cues.words("blame responsible responsibility guilty"),
          Cues.words("attack assault"),
          Cues.words("prevent avert avoid"),
          Cues.words("foreseen foreseeable predicted"),
          Cues.words("firm company business operator"),
          Cues.words("result outcome"),
          Cues.words("close shut"),
          Cues.words("begin start"),
          Cues.words("build construct"),
          Cues.words("hard difficult tough"),
          Cues.words("need require"),
          Cues.words("weapons arms"),
          Cues.words("ruling verdict judgment judgement"),
          Cues.words("strike strikes walkout walkouts stoppage"),
          Cues.words("reduce cut lower"),
          Cues.words("raise increase lift"),
          Cues.words("collapse failure bursting"),
          Cues.words("stepping step steps"),
          Cues.words("documents papers files"),
          Cues.words("concerned worried troubled"),
          Cues.words("secure safe"),
          Cues.words("rebuild rebuilding reconstruct reconstruction"),
          Cues.words("govern governing government governance"),
          Cues.words("money funds"),
          Cues.words("child children"),
          Cues.words("likely probably probable"));

  private static final Map<String, Set<String>> BY_WORD = byWord();

  private SpokenSynonyms() {}

  private static Map<String, Set<String>> byWord() {
    Map<String, Set<String>> byWord = new HashMap<>();
    for (Set<String> group : GROUPS) {
      for (String word : group) {
        byWord.computeIfAbsent(word, first -> new HashSet<>()).addAll(group);
      }
    }
    return byWord;
  }

  /** Others for a word in its plain form. */
  static Set<String> of(String word) {
    return BY_WORD.getOrDefault(word, Set.of());
  }
}
