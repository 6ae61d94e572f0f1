package factfile.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what {@link AmountReader} leaves out, as it counts no things: percentages, and prices such
 * as {@code $1.2 million}.
 */
public final class SignedAmounts {
  private static final CountedIn PERCENT = CountedIn.of("percent");

  private SignedAmounts() {}

  /** No number has more tokens. */
  private static final int LONGEST = 24;

  private static final Set<String> JOINTS = Set.of("to", "–", "-");
  private static final Set<String> WHOLE = Set.of("the", "all");

  /**
   * The percentages of a text, in order; each with its unit, and with the <em>of the</em> that ties
   * it to what it is a share of.
   */
  public static List<Amount> shares(List<Token> tokens) {
    return shares(tokens, false);
  }

  /** The percentages by which something changed, with those that are shares: {@code by 5 %}. */
  public static List<Amount> sharesAndChanges(List<Token> tokens) {
    return shares(tokens, true);
  }

  private static List<Amount> shares(List<Token> tokens, boolean changes) {
    List<Amount> shares = new ArrayList<>();
    int floor = 0;
    for (int at = 1; at < tokens.size(); at++) {
      CountedIn.Written unit = PERCENT.at(tokens, at);
      if (unit == null || !unit.name().equals(PERCENT.name())) {
        continue;
      }
      int from = Math.max(floor, at - LONGEST);
      Amount number = AmountReader.ending(tokens.subList(from, at));
      // By so much something changed: that is no share of it.
      boolean change = number != null && isBy(tokens, from + number.first());
      if (number != null && (changes || !change)) {
        Amount share = share(number, from, endOf(tokens, unit));
        Amount last = shares.isEmpty() ? null : shares.get(shares.size() - 1);
        Amount range = last == null ? null : range(tokens, last, share);
        if (range != null) {
          shares.remove(last);
        }
        shares.add(range == null ? share : range);
      }
      floor = unit.end();
      at = unit.end() - 1;
    }
    return shares;
  }

  private static boolean isBy(List<Token> tokens, int first) {
    return first > 0 && tokens.get(first - 1).is("by");
  }

  private static int endOf(List<Token> tokens, CountedIn.Written unit) {
    int end = unit.end();
    boolean of = end < tokens.size() && tokens.get(end).is("of");
    boolean all = of && end + 1 < tokens.size() && WHOLE.contains(tokens.get(end + 1).word());
    return all ? end + 2 : of ? end + 1 : end;
  }

  private static Amount share(Amount number, int from, int end) {
    return new Amount(
        number.first() + from,
        number.number() + from,
        number.numberEnd() + from,
        end,
        number.nominal(),
        number.qualifier(),
        number.form(),
        number.precision());
  }

  /**
   * A price.
   *
   * @param amount with the sign of its currency
   * @param unit the name of the currency: {@code dollars}
   */
  public record Price(Amount amount, String unit) {}

  /** The prices of a text, in order. */
  public static List<Price> prices(List<Token> tokens) {
    List<Price> prices = new ArrayList<>();
    int floor = 0;
    for (int at = 1; at < tokens.size(); at++) {
      CountedIn.Written unit =
          tokens.get(at).isNumber() ? CountedIn.before(tokens.subList(0, at)) : null;
      Amount number = unit == null ? null : AmountReader.beginning(tokens, at);
      if (number != null) {
        Price price = new Price(priced(tokens, number, unit, floor), unit.name());
        Price last = prices.isEmpty() ? null : prices.get(prices.size() - 1);
        boolean same = last != null && last.unit().equals(price.unit());
        Amount range = same ? range(tokens, last.amount(), price.amount()) : null;
        if (range != null) {
          prices.remove(last);
        }
        prices.add(range == null ? price : new Price(range, price.unit()));
        floor = number.end();
        at = number.end() - 1;
      }
    }
    return prices;
  }

  /** With what is said of it before its sign: {@code about $40}. */
  private static Amount priced(
      List<Token> tokens, Amount number, CountedIn.Written unit, int floor) {
    Phrases.Hit before = Phrases.before(tokens, unit.first(), floor);
    Qualifier qualifier = before == null ? number.qualifier() : before.qualifier();
    boolean range = number.form() == Amount.Form.RANGE;
    return new Amount(
        before == null ? unit.first() : before.token(),
        number.number(),
        number.numberEnd(),
        number.end(),
        number.nominal(),
        range ? null : qualifier,
        number.form(),
        number.precision());
  }

  /**
   * The range that two neighbours make; null for none: {@code from 4 % to 5 %} is a rise.
   *
   * @param low with its sign
   * @param high the next number of the same sign
   */
  private static Amount range(List<Token> tokens, Amount low, Amount high) {
    if (low.nominal() == null || high.nominal() == null || high.first() != low.end() + 1) {
      return null;
    }
    String before = low.first() == 0 ? "" : tokens.get(low.first() - 1).word();
    String joint = tokens.get(low.end()).word();
    boolean joined =
        joint.equals("and")
            ? before.equals("between")
            : JOINTS.contains(joint) && !before.equals("from");
    boolean rises = low.nominal().compareTo(high.nominal()) < 0;
    return joined && rises && low.qualifier() == null && high.qualifier() == null
        ? new Amount(
            before.equals("between") ? low.first() - 1 : low.first(),
            low.number(),
            high.numberEnd(),
            high.end(),
            null,
            null,
            Amount.Form.RANGE,
            Precision.between(low.nominal(), high.nominal()))
        : null;
  }
}
