package factfile.wording;

import java.util.ArrayList;
import java.util.List;

/** Words before or after a number that say how it is meant. The longest that fits is taken. */
enum Qualifier {
  ABOUT(
      "about",
      "around",
      "some",
      "roughly",
      "approximately",
      "approx .",
      "approx",
      "circa",
      "ca .",
      "c .",
      "~",
      "≈",
      "an estimated",
      "estimated",
      "or about",
      "in the region of"),
  NEARLY("nearly", "almost", "close to", "just under", "not quite", "just short of"),
  MORE("more than", "over", "just over", "upwards of", "well over", ">"),
  LEAST("at least", "no fewer than", "no less than", "not less than", ">=", "≥", "> ="),
  FEWER("fewer than", "less than", "under", "below", "well under", "<"),
  MOST("at most", "no more than", "not more than", "<=", "≤", "< ="),
  UP_TO("up to", "as many as", "a maximum of"),
  EXACTLY("exactly", "precisely", "just", "only", "a total of", "some exact", "all");

  private final List<List<String>> phrases;

  Qualifier(String... phrases) {
    List<List<String>> cut = new ArrayList<>();
    for (String phrase : phrases) {
      cut.add(List.of(phrase.split(" ", -1)));
    }
    this.phrases = List.copyOf(cut);
  }

  /** Every wording, as tokens. */
  List<List<String>> phrases() {
    return phrases;
  }

  /** The word that is written where none was before. */
  String usual() {
    return String.join(" ", phrases.get(0));
  }
}
