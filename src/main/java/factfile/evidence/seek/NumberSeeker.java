package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.amount.Quantity;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.SignedAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for a number, with what is said of it ({@code about}, {@code more than}) and its unit. */
final class NumberSeeker {
  /** So many other numbers are told at most. */
  private static final int MOST_TOLD = 3;

  private final Quantity quantity;
  private final CountedIn unit;
  private final Set<String> nouns;

  private NumberSeeker(Sought.Amounting sought) {
    this.unit = CountedIn.of(sought.unit());
    String counted = (sought.unit() == null ? "" : sought.unit() + " ") + sought.topic();
    this.nouns = ParagraphWords.stems(counted);
    this.quantity = sought.quantity().times(unit.power());
  }

  static Sighting seek(Sought.Amounting sought, CitedPassage passage) {
    NumberSeeker seeker = new NumberSeeker(sought);
    Set<String> others = new LinkedHashSet<>();
    String at = null;
    for (CitedSentence each : passage.sentences()) {
      Sentence sentence = each.sentence();
      for (Amount amount : seeker.amounts(sentence)) {
        if (seeker.agrees(sentence, amount) && !seeker.countsOther(sentence, amount)) {
          return Sighting.it(words(sentence, amount), passage.at(each));
        }
        if (!seeker.countsOther(sentence, amount) && !amount.isOrdinal()) {
          others.add(words(sentence, amount));
          at = at == null ? passage.at(each) : at;
        }
      }
      String word =
          LooseNumbers.word(sentence, seeker.quantity, seeker.unit.isShare(), seeker.nouns);
      if (word != null) {
        return Sighting.it(word, passage.at(each));
      }
    }
    List<String> told = new ArrayList<>(others);
    String words = String.join("; ", told.subList(0, Math.min(MOST_TOLD, told.size())));
    return told.isEmpty() ? Sighting.NONE : Sighting.another(words, at);
  }

  /** Shares where shares are recorded, else numbers of things. */
  private List<Amount> amounts(Sentence sentence) {
    if (!unit.isShare()) {
      List<Amount> amounts = new ArrayList<>(sentence.amounts());
      for (SignedAmounts.Price price : sentence.signed().prices()) {
        if (price.unit().equals(unit.name())) {
          amounts.add(price.amount());
        }
      }
      return amounts;
    }
    List<Amount> shares = new ArrayList<>(sentence.signed().shares());
    // "23 and 63 percent": only the last has the unit beside it.
    for (Amount amount : sentence.amounts()) {
      boolean known = false;
      for (Amount share : shares) {
        known |= share.number() <= amount.number() && amount.number() < share.end();
      }
      if (!known && !shares.isEmpty()) {
        shares.add(amount);
      }
    }
    return shares;
  }

  private boolean countsOther(Sentence sentence, Amount amount) {
    CountedIn.Written written = unit.at(sentence.tokens(), amount.end());
    return !unit.isShare() && written != null && unit.isOther(written.name());
  }

  private boolean agrees(Sentence sentence, Amount amount) {
    if (amount.nominal() == null && quantity.nominal() != null) {
      return isEnd(sentence, amount);
    }
    if (amount.nominal() == null || quantity.nominal() == null) {
      return isSameRange(amount);
    }
    return same(amount.nominal(), quantity.nominal())
        && Hedge.of(quantity).fits(Hedge.of(sentence, amount));
  }

  /** {@code from 4,500 to 7,200}: it was the one, and is the other. */
  private boolean isEnd(Sentence sentence, Amount amount) {
    boolean from =
        amount.form() == Amount.Form.RANGE && sentence.word(amount.first() - 1).equals("from");
    return from
        && (same(amount.precision().inner().low(), quantity.nominal())
            || same(amount.precision().inner().high(), quantity.nominal()));
  }

  private boolean isSameRange(Amount amount) {
    boolean range = amount.nominal() == null && quantity.nominal() == null;
    if (!range) {
      return false;
    }
    BigDecimal low = amount.precision().inner().low();
    BigDecimal high = amount.precision().inner().high();
    return amount.form() == Amount.Form.VAGUE
        ? within(low, high)
        : same(low, quantity.low()) && same(high, quantity.high());
  }

  /** {@code Dozens} is recorded as widely as one likes, within reason. */
  private boolean within(BigDecimal low, BigDecimal high) {
    boolean above = high == null || quantity.low() == null || quantity.low().compareTo(high) <= 0;
    boolean below = low == null || quantity.high() == null || quantity.high().compareTo(low) >= 0;
    return above && below;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  private static String words(Sentence sentence, Amount amount) {
    return sentence.text(new TokenRange(amount.first(), amount.end()));
  }
}
