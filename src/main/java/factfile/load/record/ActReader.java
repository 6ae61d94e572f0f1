package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.part.Act;
import factfile.model.part.ActGrammar;
import factfile.model.text.Nearest;
import factfile.model.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a speaker did. Any verb will do; one that looks misspelt is worth a second look. */
final class ActReader {
  private static final List<String> KNOWN = Worded.words(ActGrammar.values());

  /** So short words are too near to each other. */
  private static final int SHORT = 5;

  /** Verbs that differ from a known one by a letter, and mean another thing. */
  private static final Set<String> NEAR_AND_RIGHT =
      Set.of(
          "armed",
          "bordered",
          "conformed",
          "darned",
          "defied",
          "defused",
          "deported",
          "earned",
          "eared",
          "ejected",
          "fared",
          "geared",
          "incited",
          "injected",
          "maimed",
          "predicated",
          "premised",
          "purged",
          "raised",
          "reared",
          "reclined",
          "recused",
          "refuted",
          "relied",
          "remanded",
          "reused",
          "seared",
          "slated",
          "staged",
          "started",
          "surged",
          "tanked",
          "teared",
          "warmed",
          "warped");

  private ActReader() {}

  static Act read(Fields fields) {
    String word = fields.text("act");
    if (word == null) {
      return null;
    }
    Node node = fields.node("act");
    if (!Act.isVerb(word)) {
      fields
          .draft()
          .error(
              "bad-act",
              node.position(),
              node.width(),
              "`" + word + "` is no act",
              "write " + Act.SHAPE + remedy(word));
      return null;
    }
    String meant = meant(word);
    if (meant != null) {
      fields
          .draft()
          .problems()
          .warning(
              "odd-act",
              node.position(),
              node.width(),
              fields.draft().owner(),
              "the act `" + word + "` is unusual",
              "did you mean `" + meant + "`?");
    }
    return new Act(word);
  }

  private static String remedy(String word) {
    String first = word.strip().toLowerCase(Locale.ROOT);
    int blank = first.indexOf(' ');
    first = blank < 0 ? first : first.substring(0, blank);
    return KNOWN.contains(first) ? "; did you mean `" + first + "`?" : "";
  }

  /** The known verb that was meant; null where it is one, or none is a slip away. */
  private static String meant(String word) {
    if (KNOWN.contains(word) || NEAR_AND_RIGHT.contains(word) || word.length() <= SHORT) {
      return null;
    }
    for (String known : KNOWN) {
      if (Nearest.isOneSlip(word, known) || undoubled(word).equals(undoubled(known))) {
        return known;
      }
    }
    return null;
  }

  /** Without the second of two equal letters: what is doubled is misspelt most. */
  private static String undoubled(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }
}
