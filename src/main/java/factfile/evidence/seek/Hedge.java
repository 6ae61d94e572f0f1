package factfile.evidence.seek;

import factfile.model.amount.Quantity;
import factfile.prose.sentence.Sentence;
import factfile.wording.Amount;
import java.util.Set;

/** What is said of a number: that it is just that, about that, or a bound. */
public enum Hedge {
  PLAIN,
  ABOUT,
  NEARLY,
  MORE,
  LEAST,
  LESS,
  MOST,
  UP_TO;

  private static final Set<String> ABOVE =
      Set.of("above", "exceeding", "exceeded", "exceeds", "exceed", "topped", "topping", "beyond");
  private static final Set<String> SCARCE = Set.of("barely", "hardly", "scarcely");

  static Hedge of(Quantity quantity) {
    if (quantity.approximate()) {
      return ABOUT;
    }
    if (quantity.high() == null) {
      return quantity.lowIncluded() ? LEAST : MORE;
    }
    if (quantity.low() == null) {
      return quantity.highIncluded() ? MOST : LESS;
    }
    return PLAIN;
  }

  /** What a sentence says of one of its numbers. */
  public static Hedge of(Sentence sentence, Amount amount) {
    boolean scarce = SCARCE.contains(sentence.word(amount.first() - 1));
    if (amount.hedge() == null && ABOVE.contains(sentence.word(amount.first() - 1))) {
      return MORE;
    }
    if (amount.hedge() == null && isAsMuchAs(sentence, amount.first())) {
      return UP_TO;
    }
    return amount.hedge() == null
        ? scarce ? NEARLY : PLAIN
        : switch (amount.hedge()) {
          case "about" -> ABOUT;
          case "nearly" -> NEARLY;
          case "more" -> MORE;
          case "least" -> LEAST;
          case "fewer" -> LESS;
          case "most" -> MOST;
          case "up_to" -> UP_TO;
          default -> PLAIN;
        };
  }

  /** {@code as much as $300 million}. */
  private static boolean isAsMuchAs(Sentence sentence, int first) {
    return sentence.word(first - 1).equals("as")
        && sentence.word(first - 2).equals("much")
        && sentence.word(first - 3).equals("as");
  }

  /** Whether a record may say it so where prose says it so; the format has no word for nearly. */
  boolean fits(Hedge written) {
    return this == written
        || (written == NEARLY && (this == LESS || this == ABOUT))
        || (written == UP_TO && (this == MOST || this == LESS));
  }
}
