package factfile.wording;

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
      "in the region of",
      "or so"),
  NEARLY("nearly", "almost", "close to", "just under", "not quite", "just short of"),
  MORE("more than", "over", "just over", "upwards of", "well over", ">"),
  LEAST("at least", "no fewer than", "no less than", "not less than", ">=", "≥", "> ="),
  FEWER("fewer than", "less than", "under", "below", "well under", "<"),
  MOST("at most", "no more than", "not more than", "<=", "≤", "< ="),
  UP_TO("up to", "as many as", "a maximum of"),
  EXACTLY("exactly", "precisely", "just", "only", "a total of", "some exact", "all");

  private final List<String> phrases;

  Qualifier(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Every wording, as tokens joined by a space. */
  List<String> phrases() {
    return phrases;
  }

  /** The word that is written where none was before. */
  String usual() {
    return phrases.get(0);
  }
}
