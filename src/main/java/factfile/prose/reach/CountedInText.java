package factfile.prose.reach;

import factfile.prose.sense.Profile;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.SignedAmounts;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The numbers of a sentence that may count what a record counts, by their unit or their noun. */
public final class CountedInText {
  /** So many words may stand between a number and its noun: {@code 806 of the lost houses}. */
  private static final int REACH = 5;

  private static final int LABEL = 12;
  private static final Set<String> PERSONS = Set.of("people", "persons", "person");

  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "raise",
          "increase",
          "growth",
          "cut",
          "fall",
          "drop",
          "decline",
          "decrease",
          "change",
          "inflation",
          "reduction");

  private final CountedIn unit;
  private final boolean change;
  private final boolean persons;
  private final Profile nouns;
  private final Profile acts;

  /**
   * A number and the words that say what it counts.
   *
   * @param noun the number itself where its unit is told by a sign
   */
  public record Counted(Amount amount, TokenRange noun) {}

  /**
   * @param topic of the record
   * @param nouns the words for what is counted
   * @param acts the words for what became of it
   */
  public CountedInText(String topic, String unit, Profile nouns, Profile acts) {
    this.change = isChange(topic);
    this.acts = acts;
    this.unit = CountedIn.of(unit);
    this.persons = unit != null && PERSONS.contains(unit);
    this.nouns = nouns;
  }

  private static boolean isChange(String topic) {
    for (Token token : Tokens.of(topic)) {
      if (CHANGES.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the record counts shares, money or a measure rather than things. */
  public boolean isMeasure() {
    return unit.isShare() || unit.isMeasure();
  }

  /** The percentages that the record may have: of a change, or of a whole. */
  public List<Amount> shares(Sentence sentence) {
    return change ? sentence.signed().sharesAndChanges() : sentence.signed().shares();
  }

  public List<Counted> in(Sentence sentence, WordMeanings meaning) {
    List<Counted> found = new ArrayList<>();
    if (unit.isShare()) {
      List<Amount> shares = shares(sentence);
      shares.forEach(share -> found.add(signed(share)));
      if (!shares.isEmpty()) {
        addElided(sentence, found);
      }
      return found;
    }
    for (SignedAmounts.Price price : sentence.signed().prices()) {
      if (price.unit().equals(unit.name())) {
        found.add(signed(price.amount()));
      }
    }
    for (Amount amount : sentence.amounts()) {
      TokenRange noun = isMeasure() ? measure(sentence, amount) : noun(sentence, meaning, amount);
      if (noun != null) {
        found.add(new Counted(amount, noun));
      }
    }
    return found;
  }

  private static Counted signed(Amount amount) {
    return new Counted(amount, new TokenRange(amount.first(), amount.end()));
  }

  /** {@code 57.1 per cent were against, on a turnout of 68.4}. */
  private static void addElided(Sentence sentence, List<Counted> found) {
    for (Amount amount : sentence.amounts()) {
      boolean decimal = amount.nominal() != null && amount.nominal().scale() > 0;
      boolean free = amount.end() >= sentence.tokens().size();
      free = free || !sentence.tokens().get(amount.end()).isWord();
      boolean taken = false;
      for (Counted each : found) {
        taken |= each.amount().number() == amount.number();
      }
      if (decimal && free && !taken) {
        found.add(signed(amount));
      }
    }
  }

  private TokenRange measure(Sentence sentence, Amount amount) {
    if (amount.end() >= sentence.tokens().size()) {
      return null;
    }
    CountedIn.Written written = unit.at(sentence.tokens(), amount.end());
    return written != null && written.name().equals(unit.name())
        ? new TokenRange(written.first(), written.end())
        : null;
  }

  private TokenRange noun(Sentence sentence, WordMeanings meaning, Amount amount) {
    int size = sentence.tokens().size();
    for (int at = amount.end(); at < Math.min(size, amount.end() + REACH); at++) {
      if (nouns.has(meaning, at) || (persons && isPersons(sentence, at))) {
        return new TokenRange(at, at + 1);
      }
      boolean number = isNumber(sentence, amount, at) && !isWhole(sentence, amount, at);
      boolean of = sentence.word(at).equals("of") || sentence.word(at).equals("the");
      boolean end = Nouns.PREPOSITIONS.contains(sentence.word(at)) && !of;
      boolean mark =
          !sentence.tokens().get(at).isWord()
              && !"-'’".contains(sentence.word(at))
              && !isWhole(sentence, amount, at);
      if (number || end || mark) {
        break;
      }
    }
    boolean done = persons && isVerb(sentence, amount.end()) && isDone(sentence, meaning, amount);
    return done ? new TokenRange(amount.first(), amount.end()) : label(sentence, meaning, amount);
  }

  /** {@code 806 of the 1,240 lost houses}: what it is a part of. */
  private static boolean isWhole(Sentence sentence, Amount part, int at) {
    boolean led = sentence.word(part.end()).equals("of");
    return led && isNumber(sentence, part, at);
  }

  private static boolean isPersons(Sentence sentence, int at) {
    return PERSONS.contains(sentence.word(at))
        || Set.of("men", "lives").contains(sentence.word(at));
  }

  /** {@code Of the 138 people aboard, 54 were hurt}. */
  private boolean isDone(Sentence sentence, WordMeanings meaning, Amount amount) {
    int end = Math.min(sentence.tokens().size(), amount.end() + REACH);
    return acts.shared(meaning, new TokenRange(amount.end(), end)) > 0;
  }

  /** {@code Dwellings hit: 3,120}, {@code the toll stands at 127}: its noun stands before it. */
  private TokenRange label(Sentence sentence, WordMeanings meaning, Amount amount) {
    boolean free = amount.end() >= sentence.tokens().size();
    free = free || !sentence.tokens().get(amount.end()).isWord() || isVerb(sentence, amount.end());
    for (int at = amount.first() - 1; free && at >= Math.max(0, amount.first() - LABEL); at--) {
      boolean number = isNumber(sentence, amount, at) && !isYear(sentence.word(at));
      if (number || ";|".contains(sentence.tokens().get(at).text())) {
        return null;
      }
      if (nouns.has(meaning, at)) {
        return new TokenRange(at, at + 1);
      }
    }
    return null;
  }

  /** A token of another number, be it in digits or in words. */
  private static boolean isNumber(Sentence sentence, Amount own, int at) {
    boolean number = sentence.tokens().get(at).isNumber();
    for (Amount other : sentence.amounts()) {
      boolean inside = at >= other.first() && at < other.end();
      number |= inside && other.number() != own.number();
    }
    return number;
  }

  private static boolean isYear(String word) {
    return word.matches("1[5-9]\\d\\d|2[01]\\d\\d");
  }

  private static boolean isVerb(Sentence sentence, int at) {
    return Nouns.BEFORE_VERB.contains(sentence.word(at)) || sentence.word(at).equals("dead");
  }
}
