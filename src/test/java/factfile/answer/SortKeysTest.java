package factfile.answer;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What rows are sorted by, held against the orders of the JDK. */
class SortKeysTest {
  private static List<Cell> sorted(List<Cell> cells, boolean descending) {
    SortKeys keys = new SortKeys(descending);
    cells.forEach(keys::add);
    List<Cell> sorted = new ArrayList<>();
    for (int index : keys.order()) {
      sorted.add(cells.get(index));
    }
    return sorted;
  }

  @Test
  void numbersAreInTheOrderOfTheirSizes() {
    Random random = new Random(7);
    List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ZERO, new BigDecimal("0.00")));
    for (int i = 0; i < 3000; i++) {
      BigDecimal digits = BigDecimal.valueOf(random.nextInt(2000) - 1000);
      numbers.add(digits.scaleByPowerOfTen(random.nextInt(8) - 4).setScale(random.nextInt(3) + 4));
    }
    numbers.add(new BigDecimal("1e2147483647"));
    numbers.add(new BigDecimal("-1e-2147483647"));
    Collections.shuffle(numbers, random);
    List<Cell> cells = new ArrayList<>(numbers.stream().map(Cell::number).toList());
    List<Cell> expected = numbers.stream().sorted().map(Cell::number).toList();
    assertThat(sorted(cells, false)).isEqualTo(expected);
  }

  @Test
  void textsAreInTheOrderOfTheirCodeUnits() {
    Random random = new Random(8);
    String letters = "\0 aAzZ~\u007f\u0080éß\u07ff\u0800€\ud800\udc00\ue000\uffff";
    List<String> texts = new ArrayList<>(List.of("", "a".repeat(70_000)));
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(5); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts.add(text.toString());
    }
    Collections.shuffle(texts, random);
    List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::text).toList());
    List<Cell> expected = texts.stream().sorted().map(Cell::text).toList();
    assertThat(sorted(cells, false)).isEqualTo(expected);
  }

  @Test
  void whatIsAbsentStaysAtTheEnd() {
    Cell a = Cell.text("a");
    Cell b = Cell.text("b");
    assertThat(sorted(List.of(Cell.NONE, b, a), false)).containsExactly(a, b, Cell.NONE);
    assertThat(sorted(List.of(Cell.NONE, a, b), true)).containsExactly(b, a, Cell.NONE);
  }

  @Test
  void equalsStayAsTheyWere() {
    List<Cell> flags = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      flags.add(new Cell.Ref(String.valueOf(i), i % 3 == 0 ? "one" : "two"));
    }
    for (boolean descending : new boolean[] {false, true}) {
      int last = -1;
      for (Cell cell : sorted(flags, descending)) {
        Cell.Ref ref = (Cell.Ref) cell;
        int number = Integer.parseInt(ref.id());
        boolean begins = last >= 0 && (last % 3 == 0) != (number % 3 == 0);
        assertThat(begins || number > last).isTrue();
        last = number;
      }
    }
  }

  @Test
  void datesAreByTheirFirstDayThenTheirLast() throws EdtfException {
    List<Cell> dates = new ArrayList<>();
    for (String edtf : List.of("2031-02", "2031-02-01", "2030/2031", "-0004", "2031-02-03")) {
      dates.add(Cell.date(Edtf.parse(edtf)));
    }
    assertThat(sorted(dates, false).stream().map(each -> ((Cell.Date) each).date().edtf()))
        .containsExactly("-0004", "2030/2031", "2031-02-01", "2031-02", "2031-02-03");
  }
}
