package factfile.prose.discourse;

import java.util.List;
import java.util.Map;

/** Capitals that stand for their states: {@code Washington urged}. */
final class Metonyms {
  private static final List<String> UNITED_STATES =
      List.of("United States", "United States of America", "USA", "America");

  private static final Map<String, List<String>> STATES =
      Map.ofEntries(
          Map.entry("washington", UNITED_STATES),
          Map.entry("damascus", List.of("Syria")),
          Map.entry("beirut", List.of("Lebanon")),
          Map.entry("tehran", List.of("Iran")),
          Map.entry("baghdad", List.of("Iraq")),
          Map.entry("cairo", List.of("Egypt")),
          Map.entry("amman", List.of("Jordan")),
          Map.entry("riyadh", List.of("Saudi Arabia")),
          Map.entry("doha", List.of("Qatar")),
          Map.entry("ankara", List.of("Turkey", "Türkiye")),
          Map.entry("jerusalem", List.of("Israel")),
          Map.entry("moscow", List.of("Russia", "Russian Federation")),
          Map.entry("kyiv", List.of("Ukraine")),
          Map.entry("kiev", List.of("Ukraine")),
          Map.entry("minsk", List.of("Belarus")),
          Map.entry("warsaw", List.of("Poland")),
          Map.entry("berlin", List.of("Germany")),
          Map.entry("paris", List.of("France")),
          Map.entry("london", List.of("United Kingdom", "Britain", "Great Britain")),
          Map.entry("dublin", List.of("Ireland")),
          Map.entry("rome", List.of("Italy")),
          Map.entry("madrid", List.of("Spain")),
          Map.entry("lisbon", List.of("Portugal")),
          Map.entry("athens", List.of("Greece")),
          Map.entry("vienna", List.of("Austria")),
          Map.entry("bern", List.of("Switzerland")),
          Map.entry("brussels", List.of("European Union", "EU")),
          Map.entry("stockholm", List.of("Sweden")),
          Map.entry("oslo", List.of("Norway")),
          Map.entry("copenhagen", List.of("Denmark")),
          Map.entry("helsinki", List.of("Finland")),
          Map.entry("budapest", List.of("Hungary")),
          Map.entry("prague", List.of("Czech Republic", "Czechia")),
          Map.entry("beijing", List.of("China", "People's Republic of China")),
          Map.entry("taipei", List.of("Taiwan")),
          Map.entry("tokyo", List.of("Japan")),
          Map.entry("seoul", List.of("South Korea", "Republic of Korea")),
          Map.entry("pyongyang", List.of("North Korea")),
          Map.entry("islamabad", List.of("Pakistan")),
          Map.entry("kabul", List.of("Afghanistan")),
          Map.entry("canberra", List.of("Australia")),
          Map.entry("ottawa", List.of("Canada")),
          Map.entry("caracas", List.of("Venezuela")),
          Map.entry("havana", List.of("Cuba")),
          Map.entry("khartoum", List.of("Sudan")),
          Map.entry("tripoli", List.of("Libya")),
          Map.entry("sanaa", List.of("Yemen")));

  private Metonyms() {}

  /** The names that the state has whose capital it is; empty for any other word. */
  static List<String> states(String word) {
    return STATES.getOrDefault(word, List.of());
  }
}
