package factfile.prose.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that name what a verb says: {@code resignation} of {@code resigned}. */
final class ActNouns {
  private static final Map<String, List<String>> OWN =
      Map.ofEntries(
          Map.entry("die", List.of("death")),
          Map.entry("bear", List.of("birth")),
          Map.entry("born", List.of("birth")),
          Map.entry("sell", List.of("sale")),
          Map.entry("lose", List.of("loss")),
          Map.entry("fly", List.of("flight")),
          Map.entry("flee", List.of("flight")),
          Map.entry("destroy", List.of("destruction")),
          Map.entry("marry", List.of("marriage", "wedding")),
          Map.entry("fail", List.of("failure")),
          Map.entry("seize", List.of("seizure")),
          Map.entry("close", List.of("closure", "closing")),
          Map.entry("depart", List.of("departure")),
          Map.entry("sign", List.of("signing", "signature")),
          Map.entry("discover", List.of("discovery")),
          Map.entry("deliver", List.of("delivery")),
          Map.entry("recover", List.of("recovery")),
          Map.entry("acquire", List.of("acquisition")),
          Map.entry("give", List.of("gift")),
          Map.entry("think", List.of("thought")),
          Map.entry("choose", List.of("choice")),
          Map.entry("speak", List.of("speech")),
          Map.entry("succeed", List.of("success", "succession")),
          Map.entry("proceed", List.of("procedure")),
          Map.entry("produce", List.of("production")),
          Map.entry("reduce", List.of("reduction")),
          Map.entry("introduce", List.of("introduction")),
          Map.entry("receive", List.of("reception", "receipt")),
          Map.entry("intervene", List.of("intervention")),
          Map.entry("abolish", List.of("abolition")),
          Map.entry("punish", List.of("punishment")),
          Map.entry("oppose", List.of("opposition")),
          Map.entry("propose", List.of("proposal")),
          Map.entry("impose", List.of("imposition")));

  /** How a verb ends, and how its noun does. */
  private static final String[][] ENDINGS = {
    {"ate", "ation"},
    {"ide", "ision"},
    {"ade", "asion"},
    {"ode", "osion"},
    {"ude", "usion"},
    {"end", "ension"},
    {"end", "ention"},
    {"mit", "mission"},
    {"ify", "ification"},
    {"pt", "ption"},
    {"ct", "ction"},
    {"ss", "ssion"},
    {"e", "ation"},
    {"e", "ition"},
    {"e", "ion"},
    {"e", "al"},
    {"e", "ure"},
    {"", "ation"},
    {"", "ment"},
    {"", "al"},
    {"", "ance"},
    {"e", "ance"},
    {"", "ion"}
  };

  private ActNouns() {}

  /**
   * @param verb in any form
   */
  static List<String> of(String verb) {
    Set<String> nouns = new LinkedHashSet<>();
    for (String plain : VerbForms.plainForms(verb)) {
      nouns.addAll(OWN.getOrDefault(plain, List.of()));
      for (String[] ending : ENDINGS) {
        if (plain.endsWith(ending[0]) && plain.length() - ending[0].length() > 2) {
          nouns.add(plain.substring(0, plain.length() - ending[0].length()) + ending[1]);
        }
      }
      nouns.addAll(VerbForms.going(plain));
    }
    return new ArrayList<>(nouns);
  }
}
