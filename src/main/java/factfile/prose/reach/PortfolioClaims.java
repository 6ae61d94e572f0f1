package factfile.prose.reach;

import factfile.prose.names.NameMention;
import factfile.prose.names.OfficeNouns;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offices of a government that no record names: {@code foreign minister, Attorney General}. */
public final class PortfolioClaims {
  private static final int MOST = 3;

  private final Sentence sentence;

  /** Whether a word is one for an office of a government. */
  public static boolean isAnyIn(List<Token> tokens) {
    for (Token token : tokens) {
      if (OfficeNouns.isGoverning(token.word())) {
        return true;
      }
    }
    return false;
  }

  public PortfolioClaims(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param at the words of the office, with those of its field
   */
  public record Portfolio(TokenRange at, Set<String> fields) {}

  public List<Portfolio> all() {
    List<Portfolio> found = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      Portfolio portfolio = OfficeNouns.isGoverning(sentence.word(at)) ? at(at) : null;
      if (portfolio != null && !isOnRecord(portfolio.at())) {
        found.add(portfolio);
      }
    }
    return found;
  }

  private Portfolio at(int noun) {
    if (sentence.word(noun).equals("attorney")) {
      return sentence.word(noun + 1).equals("general")
          ? new Portfolio(new TokenRange(noun, noun + 2), Set.of("attorney"))
          : null;
    }
    Set<String> fields = new HashSet<>();
    int from = noun;
    while (from > Math.max(0, noun - MOST) && isField(from - 1)) {
      from--;
      fields.add(sentence.word(from));
    }
    int to = noun + 1;
    boolean led = Set.of("of", "for").contains(sentence.word(to));
    int field = led && sentence.word(to + 1).equals("the") ? to + 2 : to + 1;
    if (led && isField(field)) {
      fields.add(sentence.word(field));
      to = field + 1;
    }
    return fields.isEmpty() ? null : new Portfolio(new TokenRange(from, to), fields);
  }

  private boolean isField(int at) {
    if (at < 0 || at >= sentence.tokens().size() || Titles.isHonorific(sentence.word(at))) {
      return false;
    }
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return false;
      }
    }
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return false;
      }
    }
    return OfficeNouns.isField(sentence.tokens().get(at));
  }

  private boolean isOnRecord(TokenRange words) {
    for (TokenRange office : sentence.offices()) {
      if (office.overlaps(words)) {
        return true;
      }
    }
    return false;
  }
}
