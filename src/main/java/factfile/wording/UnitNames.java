package factfile.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs and names of what numbers are measured in, and the one name of each that is compared. */
final class UnitNames {
  static final String PERCENT = "percent";

  /** How far two shares are apart, which is no share. */
  private static final String POINTS = "percentage points";

  private static final Map<String, String> NAMES =
      names(
          List.of(
              List.of(PERCENT, "%", "％", "percentage", "pct", "pc", "per cent", "percents"),
              List.of(POINTS, "percentage point", "percent points", "% points", "per cent points"),
              List.of("dollars", "$", "usd", "dollar"),
              List.of("euros", "€", "eur", "euro"),
              List.of("pounds", "£", "gbp", "pound", "pounds sterling", "sterling"),
              List.of("yen", "¥", "jpy"),
              List.of("shekels", "₪", "nis", "ils", "shekel"),
              List.of("roubles", "₽", "rub", "rouble", "ruble", "rubles"),
              List.of("rupees", "₹", "inr", "rupee"),
              // The press calls tonnes tons; who means others says so.
              List.of("tonnes", "tonne", "t", "metric tons", "metric ton", "metric tonnes", "tons"),
              List.of("tonnes", "ton", "metric tonne", "mt"),
              List.of("short tons", "short ton"),
              List.of("long tons", "long ton"),
              List.of("kilograms", "kg", "kgs", "kilogram", "kilos", "kilo", "kilogrammes"),
              List.of("grams", "gram", "grammes", "gramme"),
              List.of("litres", "litre", "liters", "liter"),
              List.of("kilometres", "km", "kilometre", "kilometers", "kilometer"),
              List.of("miles", "mile"),
              List.of("metres", "metre", "meters", "meter")));

  /** Before a currency, whose it is. Plain dollars are those of the United States. */
  private static final Map<String, String> WHOSE =
      Map.ofEntries(
          Map.entry("us", ""),
          Map.entry("u s", ""),
          Map.entry("american", ""),
          Map.entry("uk", ""),
          Map.entry("british", ""),
          Map.entry("c", "Canadian "),
          Map.entry("ca", "Canadian "),
          Map.entry("canadian", "Canadian "),
          Map.entry("a", "Australian "),
          Map.entry("au", "Australian "),
          Map.entry("australian", "Australian "),
          Map.entry("nz", "New Zealand "),
          Map.entry("new zealand", "New Zealand "),
          Map.entry("hk", "Hong Kong "),
          Map.entry("hong kong", "Hong Kong "),
          Map.entry("s", "Singapore "),
          Map.entry("singapore", "Singapore "),
          Map.entry("israeli", ""));

  private static final Set<String> CURRENCIES =
      Set.of("dollars", "euros", "pounds", "yen", "shekels", "roubles", "rupees");

  private static final Set<String> FIRST = firstWords();

  private UnitNames() {}

  private static Set<String> firstWords() {
    Set<String> first = new HashSet<>();
    for (String name : NAMES.keySet()) {
      first.add(name.split(" ", 2)[0]);
    }
    for (String whose : WHOSE.keySet()) {
      first.add(whose.split(" ", 2)[0]);
    }
    return first;
  }

  /** Whether a known unit begins with a word. */
  static boolean isFirst(String word) {
    return FIRST.contains(word);
  }

  private static Map<String, String> names(List<List<String>> units) {
    Map<String, String> names = new HashMap<>();
    for (List<String> unit : units) {
      for (String name : unit) {
        names.put(name, unit.get(0));
      }
    }
    return names;
  }

  /** The words of tokens, without the marks that only join or shorten them. */
  static String key(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.is(".") && !token.is("-") && !token.is("‑")) {
        words.add(token.word());
      }
    }
    return String.join(" ", words);
  }

  /** The name of a known unit; null for any other words. */
  static String known(String key) {
    String name = NAMES.get(key);
    for (int blank = key.indexOf(' '); name == null && blank > 0; ) {
      String whose = WHOSE.get(key.substring(0, blank));
      String unit = NAMES.get(key.substring(blank + 1));
      name = whose != null && unit != null && CURRENCIES.contains(unit) ? whose + unit : null;
      blank = key.indexOf(' ', blank + 1);
    }
    return name;
  }

  static boolean isWhose(String word) {
    return WHOSE.containsKey(word);
  }
}
