package factfile.draft.read;

import factfile.evidence.seek.Hedge;
import factfile.prose.said.ClauseWords;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.SignedAmounts;
import factfile.wording.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the numbers of a sentence that count something, and what they count. */
public final class CountedReader {
  private static final Set<String> AGES = Set.of("old", "aged", "age");

  /** {@code 12 dead}, {@code all four aboard}: people. */
  private static final Set<String> STATES =
      Set.of("dead", "injured", "wounded", "missing", "aboard", "hurt", "homeless");

  /** Plurals without an ending. */
  private static final Set<String> UNMARKED =
      Cues.words(
          """
          people men women children police staff crew aircraft personnel percent troops feet fish sheep
          deer cattle dead injured wounded missing aboard hurt homeless data media spacecraft salmon
          teeth geese mice workforce staff population membership headcount bond firemen policemen fishermen crewmen servicemen businessmen others mph
          kph km kg g mm cm m ft lb lbs mw gw kw kwh mwh twh ha sq offspring alumni criteria phenomena
          """);

  private static final Set<String> FRACTIONS =
      Set.of("third", "thirds", "quarter", "quarters", "fifth", "fifths", "half");

  private static final Set<String> HALVES = Set.of("half", "quarter");

  private static final Set<String> TIMES =
      Cues.words(
          "second seconds minute minutes hour hours day days week weeks month months year years decade"
              + " decades");

  /** Behind a span of time these make it a day, or an age. */
  private static final Set<String> POINTING =
      Cues.words("ago later earlier old before after since from of age");

  /** Before a span of time these make it a limit, a day, or a time of its own. */
  private static final Set<String> LIMITING =
      Cues.words("within last past next first previous in every each early late the this that per");

  private static final Set<String> PERSONS =
      Cues.words("person man woman child soldier officer civilian policeman boy girl");

  /** So far behind an <em>of</em> the whole stands. */
  private static final int REACH = 7;

  private static final Set<String> MAYBE = Set.of("possibly", "perhaps", "maybe", "or");

  private static final Set<String> DETERMINERS =
      Cues.words("the its their his her those these all our your my a an");

  private final Sentence sentence;
  private final CountedNouns nouns;
  private final List<Counted> found = new ArrayList<>();

  private CountedReader(Sentence sentence) {
    this.sentence = sentence;
    this.nouns = new CountedNouns(sentence);
  }

  /** Whether a word is a unit of time. */
  static boolean isTime(String word) {
    return TIMES.contains(word);
  }

  public static List<Counted> in(Sentence sentence) {
    CountedReader reader = new CountedReader(sentence);
    reader.read();
    return reader.found;
  }

  private void read() {
    List<Token> tokens = sentence.tokens();
    for (Amount share : SignedAmounts.shares(tokens)) {
      if (isOfRange(share)) {
        continue;
      }
      String last = sentence.word(share.end() - 1);
      boolean of = last.equals("of") || last.equals("the") || last.equals("all");
      String whole = of ? nouns.at(share.end()) : null;
      add(share, "%", whole == null ? "share" : "share of " + whole);
    }
    for (SignedAmounts.Price price : SignedAmounts.prices(tokens)) {
      String noun = nouns.ofPrice(price.amount());
      add(price.amount(), price.unit(), noun == null ? price.unit() : noun);
    }
    for (Amount amount : sentence.amounts()) {
      boolean maybe = MAYBE.contains(sentence.word(amount.first() - 1));
      if (!isKnown(amount) && isTold(amount) && !isAge(amount) && !maybe) {
        addCounted(amount);
      }
    }
  }

  /**
   * {@code between 1.5 % and 1.75 %}: neither is it by itself; {@code possibly three}: perhaps
   * none.
   */
  private boolean isOfRange(Amount amount) {
    String before = sentence.word(amount.first() - 1);
    boolean second = before.equals("and") && hasBetween(amount.first());
    return before.equals("between") || second || MAYBE.contains(before);
  }

  private boolean hasBetween(int from) {
    for (int at = from - 1; at > Math.max(0, from - REACH); at--) {
      if (sentence.word(at).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(Amount amount) {
    TokenRange own = new TokenRange(amount.number(), amount.numberEnd());
    for (Counted each : found) {
      if (each.words().overlaps(own)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAge(Amount amount) {
    boolean between =
        sentence.word(amount.first() - 1).equals(",") && ",.".contains(sentence.word(amount.end()));
    return AGES.contains(sentence.word(amount.first() - 1)) || between;
  }

  /** "One of them", "the first", "dozens" say little that a record would hold. */
  private boolean isTold(Amount amount) {
    boolean small =
        amount.nominal() != null
            && amount.nominal().compareTo(BigDecimal.ONE) <= 0
            && amount.form() == Amount.Form.WORDS;
    return !amount.isOrdinal()
        && (!small || isOnePerson(amount))
        && amount.form() != Amount.Form.VAGUE;
  }

  /** {@code one person was detained}: somebody is counted. */
  private boolean isOnePerson(Amount amount) {
    String after = sentence.word(amount.end() + 1);
    return PERSONS.contains(sentence.word(amount.end()))
        && (Cues.PASSIVE.contains(after) || ClauseWords.isVerb(sentence, amount.end() + 1));
  }

  private void addCounted(Amount amount) {
    int at = amount.end();
    boolean hyphen = sentence.word(at).equals("-") || sentence.word(at).equals("‑");
    if (TIMES.contains(sentence.word(hyphen ? at + 1 : at))) {
      String lasting = hyphen ? nouns.at(at + 2) : sentence.word(at);
      if (lasting != null && (hyphen || isLasting(amount))) {
        add(amount, sentence.word(hyphen ? at + 1 : at) + (hyphen ? "s" : ""), lasting);
      }
      return;
    }
    if (ClauseWords.isTime(sentence, amount.number())) {
      return;
    }
    CountedIn.Written unit = hyphen ? null : CountedIn.NOTHING.at(sentence.tokens(), at);
    if (unit != null && unit.end() > unit.first()) {
      // As it is written: an American ton is no tonne.
      String written = sentence.text(new TokenRange(unit.first(), unit.end()));
      add(amount, written, written);
      return;
    }
    String noun = hyphen ? hyphened(at + 1) : nouns.at(nounStart(at, hyphen));
    Counted last = found.isEmpty() ? null : found.get(found.size() - 1);
    String of = hyphen || last == null ? null : CountedAgain.noun(sentence, amount, last);
    noun = of == null || (noun != null && !sentence.word(at).equals("of")) ? noun : of;
    if (isYear(amount, noun)) {
      return;
    }
    noun = noun == null && !hyphen ? nouns.before(amount.first()) : noun;
    if (noun != null && !HALVES.contains(noun) && isCounted(amount, noun, hyphen)) {
      String head = noun.substring(noun.lastIndexOf(' ') + 1);
      boolean people = STATES.contains(head);
      boolean measured = noun.startsWith("cubic ") || noun.startsWith("square ");
      head = measured && noun.split(" ", -1).length == 2 ? noun : head;
      add(amount, people ? "people" : head, people ? "people " + head : noun);
    }
  }

  /** {@code 300-bed}, {@code 9,000-square-metre}: what is joined to the number. */
  private String hyphened(int first) {
    int end = first + 1;
    while (end + 1 < sentence.tokens().size() && sentence.word(end).equals("-")) {
      end += 2;
    }
    boolean word = first < sentence.tokens().size() && sentence.tokens().get(first).isWord();
    return word && !FRACTIONS.contains(sentence.word(first))
        ? sentence.text(new TokenRange(first, end)).replace('-', ' ')
        : null;
  }

  /** Of several there is a plural: {@code 4 rate} is the half of something. */
  private static boolean isCounted(Amount amount, String noun, boolean hyphen) {
    boolean one =
        amount.nominal() != null && amount.nominal().compareTo(BigDecimal.ONE) <= 0 && !hyphen;
    String head = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean plural = head.endsWith("s") || UNMARKED.contains(head) || head.endsWith("children");
    return one || hyphen || plural;
  }

  /** {@code a 2018 survey}: four digits that no plural follows. */
  private boolean isYear(Amount amount, String noun) {
    String digits = sentence.text(new TokenRange(amount.number(), amount.numberEnd()));
    boolean year = digits.matches("(1[5-9]|20)\\d\\d");
    return year && (noun == null || !(noun.endsWith("s") || noun.endsWith("children")));
  }

  /** How long something took, and not when it was or until when it is due. */
  private boolean isLasting(Amount amount) {
    return !POINTING.contains(sentence.word(amount.end() + 1))
        && !LIMITING.contains(sentence.word(amount.first() - 1));
  }

  /** Behind {@code of the 20}, {@code of the council's 90}. */
  private int nounStart(int at, boolean hyphen) {
    int from = hyphen ? at + 1 : at;
    if (sentence.word(from).equals("of")) {
      from++;
      for (int number = from; number < Math.min(from + REACH, sentence.tokens().size()); number++) {
        boolean owned = "'’s".contains(sentence.word(number - 1));
        if (sentence.tokens().get(number).isNumber() && owned) {
          return number + 1;
        }
      }
      while (DETERMINERS.contains(sentence.word(from))
          || (from < sentence.tokens().size() && sentence.tokens().get(from).isNumber())) {
        from++;
      }
    }
    return from;
  }

  private void add(Amount amount, String unit, String noun) {
    String value = value(amount);
    if (value != null) {
      found.add(new Counted(value, unit, noun, new TokenRange(amount.first(), amount.end())));
    }
  }

  private String value(Amount amount) {
    if (amount.form() == Amount.Form.RANGE) {
      BigDecimal low = amount.precision().inner().low();
      BigDecimal high = amount.precision().inner().high();
      return low == null || high == null ? null : plain(low) + ".." + plain(high);
    }
    if (amount.nominal() == null) {
      return null;
    }
    String number = plain(amount.nominal());
    return switch (Hedge.of(sentence, amount)) {
      case ABOUT -> "~" + number;
      case MORE -> ">" + number;
      case LEAST -> ">=" + number;
      case NEARLY, LESS -> "<" + number;
      case MOST, UP_TO -> "<=" + number;
      case PLAIN -> number;
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
