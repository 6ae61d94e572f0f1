package factfile.prose.names;

import java.util.List;
import java.util.Map;

/** Adjectives of states that are not made of their names by an ending. */
final class Demonyms {
  private static final Map<String, List<String>> STATES =
      Map.ofEntries(
          Map.entry("american", List.of("united states", "united states of america", "america")),
          Map.entry("british", List.of("united kingdom", "britain", "great britain")),
          Map.entry("french", List.of("france")),
          Map.entry("german", List.of("germany")),
          Map.entry("dutch", List.of("netherlands", "the netherlands")),
          Map.entry("spanish", List.of("spain")),
          Map.entry("greek", List.of("greece")),
          Map.entry("swiss", List.of("switzerland")),
          Map.entry("danish", List.of("denmark")),
          Map.entry("swedish", List.of("sweden")),
          Map.entry("finnish", List.of("finland")),
          Map.entry("polish", List.of("poland")),
          Map.entry("turkish", List.of("turkey")),
          Map.entry("chinese", List.of("china")),
          Map.entry("norwegian", List.of("norway")),
          Map.entry("portuguese", List.of("portugal")),
          Map.entry("irish", List.of("ireland")),
          Map.entry("scottish", List.of("scotland")),
          Map.entry("welsh", List.of("wales")),
          Map.entry("ukrainian", List.of("ukraine")),
          Map.entry("philippine", List.of("philippines", "the philippines")),
          Map.entry("emirati", List.of("united arab emirates")),
          Map.entry("saudi", List.of("saudi arabia")),
          Map.entry("afghan", List.of("afghanistan")),
          Map.entry("lebanese", List.of("lebanon")));

  private Demonyms() {}

  /** The names of the state in small letters; empty for any other word. */
  static List<String> states(String word) {
    return STATES.getOrDefault(word, List.of());
  }
}
