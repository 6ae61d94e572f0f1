package factfile.check.number;

import factfile.model.text.FoldedWords;
import java.util.Map;

/** What a unit is called, however it is written. */
final class UnitName {
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("per cent", "percent"),
          Map.entry("pct", "percent"),
          Map.entry("ton", "tonne"),
          Map.entry("metric ton", "tonne"),
          Map.entry("metric tonne", "tonne"),
          Map.entry("person", "people"),
          Map.entry("$", "dollar"),
          Map.entry("usd", "dollar"),
          Map.entry("us dollar", "dollar"),
          Map.entry("u.s. dollar", "dollar"),
          Map.entry("€", "euro"),
          Map.entry("eur", "euro"),
          Map.entry("£", "pound"),
          Map.entry("km", "kilometre"),
          Map.entry("kilometer", "kilometre"),
          Map.entry("kg", "kilogram"),
          Map.entry("kilo", "kilogram"),
          Map.entry("kilogramme", "kilogram"),
          Map.entry("meter", "metre"),
          Map.entry("liter", "litre"));

  private UnitName() {}

  static String of(String unit) {
    String folded = FoldedWords.fold(unit).strip();
    boolean plural = folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > 2;
    String one = plural ? folded.substring(0, folded.length() - 1) : folded;
    return OTHERS.getOrDefault(one, one);
  }
}
