package factfile.prose.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A noun as one and as many. */
final class NounForms {
  private static final Map<String, String> MANY =
      Map.ofEntries(
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("child", "children"),
          Map.entry("person", "people"),
          Map.entry("life", "lives"),
          Map.entry("wife", "wives"),
          Map.entry("knife", "knives"),
          Map.entry("leaf", "leaves"),
          Map.entry("half", "halves"),
          Map.entry("wolf", "wolves"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("mouse", "mice"),
          Map.entry("crisis", "crises"),
          Map.entry("analysis", "analyses"),
          Map.entry("basis", "bases"));

  private NounForms() {}

  /** The word itself first. */
  static List<String> of(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>(List.of(noun));
    for (Map.Entry<String, String> pair : MANY.entrySet()) {
      forms.addAll(swapped(noun, pair.getKey(), pair.getValue()));
    }
    if (forms.size() > 1) {
      return List.copyOf(forms);
    }
    int end = noun.length();
    if (noun.endsWith("ies") && end > 4) {
      forms.add(noun.substring(0, end - 3) + "y");
    } else if (noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is")) {
      forms.add(noun + "es");
    } else if (noun.endsWith("s") && end > 3) {
      forms.add(noun.substring(0, end - 1));
      boolean sibilant =
          noun.endsWith("ses")
              || noun.endsWith("ches")
              || noun.endsWith("shes")
              || noun.endsWith("xes");
      if (sibilant) {
        forms.add(noun.substring(0, end - 2));
      }
    } else if (noun.endsWith("y") && end > 2 && "aeiou".indexOf(noun.charAt(end - 2)) < 0) {
      forms.add(noun.substring(0, end - 1) + "ies");
    } else if (noun.endsWith("x")
        || noun.endsWith("ch")
        || noun.endsWith("sh")
        || noun.endsWith("z")) {
      forms.add(noun + "es");
    } else if (!noun.isEmpty()) {
      forms.add(noun + "s");
    }
    return List.copyOf(forms);
  }

  private static List<String> swapped(String noun, String one, String many) {
    if (noun.equals(one) || (noun.endsWith(one) && one.length() == 3 && noun.endsWith("man"))) {
      return List.of(noun.substring(0, noun.length() - one.length()) + many);
    }
    boolean men = many.equals("men") && noun.endsWith("men");
    return noun.equals(many) || men
        ? List.of(noun.substring(0, noun.length() - many.length()) + one)
        : List.of();
  }
}
