package factfile.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the percentages of a text, which {@link AmountReader} leaves out: they count nothing. */
public final class Shares {
  private static final CountedIn PERCENT = CountedIn.of("percent");

  /** No number has more tokens. */
  private static final int LONGEST = 24;

  private static final Set<String> WHOLE = Set.of("the", "all");

  private Shares() {}

  /**
   * In order; each with its unit, and with the <em>of the</em> that ties it to what it is a share
   * of.
   */
  public static List<Amount> read(List<Token> tokens) {
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
      if (number != null && !change) {
        shares.add(share(number, from, endOf(tokens, unit)));
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
}
