package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.model.amount.Quantity;
import factfile.model.amount.QuantityException;
import java.math.BigDecimal;

/** Numbers of bases. */
class QuantitiesFuzzTest {
  @FuzzTest
  void quantities(byte[] input) {
    String text = Material.text(input);
    Quantity quantity;
    try {
      quantity = Quantity.parse(text);
    } catch (QuantityException refusal) {
      Material.assertExplained(refusal, text.length());
      return;
    }
    assertThat(quantity.text()).isEqualTo(text);
    assertThat(quantity.phrase()).isNotBlank();
    assertThat(quantity.texts()).allSatisfy(each -> assertThat(each).isNotBlank());
    assertReadsBack(quantity);
  }

  /** Written in full, it is the same. */
  private static void assertReadsBack(Quantity quantity) {
    try {
      Quantity again = Quantity.parse(inFull(quantity));
      assertThat(bare(again.low())).isEqualTo(bare(quantity.low()));
      assertThat(bare(again.high())).isEqualTo(bare(quantity.high()));
      assertThat(again.lowIncluded()).isEqualTo(quantity.lowIncluded());
      assertThat(again.highIncluded()).isEqualTo(quantity.highIncluded());
      assertThat(again.approximate()).isEqualTo(quantity.approximate());
      assertThat(inFull(again)).isEqualTo(inFull(quantity));
    } catch (QuantityException refusal) {
      throw new AssertionError(inFull(quantity) + " is not read back", refusal);
    }
  }

  private static BigDecimal bare(BigDecimal bound) {
    return bound == null ? null : bound.stripTrailingZeros();
  }

  private static String inFull(Quantity quantity) {
    if (quantity.nominal() == null) {
      return quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
    }
    String mark = quantity.approximate() ? "~" : "";
    if (quantity.high() == null) {
      mark = quantity.lowIncluded() ? ">=" : ">";
    } else if (quantity.low() == null) {
      mark = quantity.highIncluded() ? "<=" : "<";
    }
    return mark + quantity.nominal().toPlainString();
  }
}
