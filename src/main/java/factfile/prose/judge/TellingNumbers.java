package factfile.prose.judge;

import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.wording.CountedIn;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that one count of a base alone has, and that are seldom met by chance: a sentence of
 * its story with such a number speaks of that count, whatever words it has.
 */
public final class TellingNumbers {
  private static final int DIGITS = 3;
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

  private static final String SEVERAL = "";

  private final Map<BigDecimal, String> counts = new HashMap<>();

  public TellingNumbers(FactBase base) {
    for (Fact fact : base.facts(FactKind.COUNT)) {
      Count count = (Count) fact;
      int power = CountedIn.of(count.unit()).power();
      for (CountValue value : count.values()) {
        add(value.quantity(), power, count.id());
      }
    }
  }

  private void add(Quantity quantity, int power, String id) {
    BigDecimal value = quantity.nominal();
    BigDecimal key = value == null ? null : value.scaleByPowerOfTen(power).stripTrailingZeros();
    if (key != null && isTelling(key)) {
      String known = counts.putIfAbsent(key, id);
      if (known != null && !known.equals(id)) {
        counts.put(key, SEVERAL);
      }
    }
  }

  /** 127, 57.1, 250 and 15,000, but none of 12, 900 and 1,200. */
  private static boolean isTelling(BigDecimal stripped) {
    int digits = stripped.precision();
    boolean fine = stripped.scale() > 0 || stripped.scale() == -1;
    boolean many = stripped.abs().compareTo(MANY) >= 0;
    return digits >= DIGITS || (digits == DIGITS - 1 && (fine || many));
  }

  /**
   * The id of the count that alone has a number; null for none, or several.
   *
   * @param number as a text tells it, or null
   */
  public String countOf(BigDecimal number) {
    String id = number == null ? null : counts.get(number.stripTrailingZeros());
    return id == null || id.equals(SEVERAL) ? null : id;
  }
}
