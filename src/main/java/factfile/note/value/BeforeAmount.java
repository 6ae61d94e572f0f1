package factfile.note.value;

import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.Token;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands before a number, and whether it may change what the number says: another number, half
 * a range, a qualifier that was not read as the number's own.
 */
final class BeforeAmount {
  /** Between two numbers these make one value of both, or a sum. */
  private static final Set<String> JOINTS =
      WordList.of(
          """
          to or and through till until by in of out x over per plus minus times divided point
          versus vs v against nor e upto than but then
          """);

  /** Marks that stand apart before a number and are nothing of it. */
  private static final String SEPARATORS = ".,;:!?…)]}\"'”’»|•·→&—–-=>\uFFFC";

  /** Words that say how a number is meant, right before it. */
  private static final Set<String> QUALIFIERS =
      WordList.of(
          """
          about around some approx circa ca c est estimated almost over under below above
          beyond beneath past than least most just only exact all between maximum minimum max
          min near nearing approaching approached exceed exceeds exceeded exceeding surpass
          surpassed surpassing topped topping tops half twice double triple quadruple couple
          several few many dozen dozens scores hundreds thousands millions plus minus negative
          positive point times not never neither nor no non without perhaps maybe possibly say
          like another additional further extra every each mere good full solid even upto
          average mean median upwards north south short shy well way far much slight bit little
          lot rather somewhat still any tad shade touch fraction approximate rough quite barely
          hundred thousand million billion trillion quarter quarters thirds fifths th st nd rd
          percent usd eur gbp odd ish up upward roundabout pct
          """);

  /** Before <em>of</em> or <em>to</em> these bound the number behind. */
  private static final Set<String> BOUNDS =
      WordList.of(
          """
          excess minimum maximum max min upwards upward north south region neighbourhood
          neighborhood vicinity order average mean median total short shy up close closer near
          nearer next limit ceiling floor cap least most all tens hundreds thousands millions
          dozens scores half majority range plus
          """);

  /** Before <em>as</em>: {@code as many as}. */
  private static final Set<String> AS =
      WordList.of(
          """
          many much few little high low great large small far
          """);

  private static final Set<String> NO_ADVERBS =
      WordList.of(
          """
          italy july family supply assembly reply currently officially
          """);

  private static final Set<String> UNITS =
      WordList.of(
          """
          % ％ percent cent pct pc dollars euros pounds k m bn $ € £ so more odd +
          tonnes tons kg km people
          """);

  private final String text;
  private final int at;
  private final boolean qualified;
  private final Vicinity vicinity;

  /**
   * @param tokens those of the text
   * @param at where the number begins, its qualifier included
   * @param qualified whether it has one before it, so that no other number runs into it
   */
  BeforeAmount(String text, List<Token> tokens, int at, boolean qualified) {
    this.qualified = qualified && Character.isLetter(text.codePointAt(at));
    this.text = text;
    this.at = at;
    this.vicinity = new Vicinity(text, tokens, at, false);
  }

  /** Whether it may be part of the number. */
  boolean isPart() {
    boolean compares = "<>≤≥".indexOf(text.charAt(at)) >= 0;
    boolean glued = compares && at > 0 && Character.isLetter(text.codePointBefore(at));
    if (!glued && !Glue.isClear(text, at)) {
      return true;
    }
    Token before = vicinity.token(0);
    if (before == null || Glue.isArrow(text, before.end())) {
      return false;
    }
    if (isNumber(0)) {
      return !qualified && !vicinity.isColumn();
    }
    if (before.isWord()) {
      return isQualifier(before.word()) || (JOINTS.contains(before.word()) && isNumber(1));
    }
    boolean dotted = before.is(".") && isQualifier(vicinity.word(1)) && touches();
    boolean dash = "-–—=&>".contains(before.text()) && (isNumber(1) || before.is(">"));
    return !SEPARATORS.contains(before.text()) || dotted || dash;
  }

  private boolean touches() {
    return vicinity.token(1).touches(vicinity.token(0));
  }

  private boolean isQualifier(String word) {
    boolean adverb = word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
    boolean bound =
        (word.equals("of") || word.equals("to") || word.equals("from"))
            && BOUNDS.contains(vicinity.word(1));
    boolean as = word.equals("as") && AS.contains(vicinity.word(1));
    return QUALIFIERS.contains(word) || adverb || bound || as || isMonth(word);
  }

  private static boolean isMonth(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      // "May 300" may be a verb, and is left alone all the same.
      if (word.equals(name) || (word.length() > 2 && name.startsWith(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number ends there, in digits or words, its unit included. */
  private boolean isNumber(int back) {
    int from = back;
    while (from < back + 3 && UNITS.contains(vicinity.word(from))) {
      from++;
    }
    Token token = vicinity.token(from);
    return token != null && (token.isNumber() || (token.isWord() && isSpelled(from)));
  }

  private boolean isSpelled(int back) {
    List<Token> words = new ArrayList<>();
    words.add(vicinity.token(back));
    Amount amount = AmountReader.ending(words);
    return amount != null
        || Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen")
            .contains(vicinity.word(back));
  }
}
