package factfile.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.answers.RandomBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts of one event, as one would work them out with pencil and paper. */
class NumberOfEventLawTest {
  private record Said(String who, CountValue value, Citation cite, LocalDate key, LocalDate out) {}

  @Test
  void theLastWordOfEachReporterStandsAndWhereTheyDifferNoneIsTheAnswer() {
    int disputes = 0;
    int answers = 0;
    for (long seed = 0; seed < 400; seed++) {
      FactBase base = RandomBase.of(seed);
      for (Fact fact : base.facts(FactKind.COUNT)) {
        Count count = (Count) fact;
        Fact event = count.event() == null ? null : base.fact(count.event());
        FactDate date = event == null ? null : base.when(event);
        if (date != null && date.isSingleDay() && !date.doubtful()) {
          assertThat(CountState.at(base, count, date.earliest().minusDays(1))).isNull();
          CountState state = CountState.at(base, count, date.earliest());
          List<Said> last = lastWords(base, count);
          if (last.isEmpty()) {
            assertThat(state).isNull();
            continue;
          }
          List<Said> preferred =
              last.stream().filter(each -> each.value().rank() == Rank.PREFERRED).toList();
          List<Said> asked = preferred.isEmpty() ? last : preferred;
          boolean differ =
              asked.stream()
                  .anyMatch(
                      one -> asked.stream().anyMatch(other -> !agree(one.value(), other.value())));
          assertThat(state.isInDispute()).as("seed %d, %s", seed, count.id()).isEqualTo(differ);
          if (differ) {
            disputes++;
            assertThat(state.others()).hasSameSizeAs(last);
            assertThat(state.low()).isEqualByComparingTo(named(last).min(cmp()).orElseThrow());
            assertThat(state.high()).isEqualByComparingTo(named(last).max(cmp()).orElseThrow());
            assertThat(state.isOpenHigh())
                .isEqualTo(last.stream().anyMatch(each -> each.value().quantity().high() == null));
          } else {
            answers++;
            assertThat(number(state.value())).isEqualTo(number(asked.get(0).value()));
            assertThat(state.others())
                .hasSize(
                    (int)
                        last.stream()
                            .filter(
                                one ->
                                    asked.stream()
                                        .anyMatch(each -> !agree(one.value(), each.value())))
                            .count());
          }
          assertThat(state.date()).isEqualTo(date);
          assertThat(state.certain()).isTrue();
        }
      }
    }
    assertThat(disputes).isGreaterThan(50);
    assertThat(answers).isGreaterThan(50);
  }

  private static Comparator<BigDecimal> cmp() {
    return Comparator.naturalOrder();
  }

  private static Stream<BigDecimal> named(List<Said> said) {
    return said.stream()
        .map(each -> each.value().quantity())
        .flatMap(each -> Stream.of(each.low(), each.high()))
        .filter(each -> each != null);
  }

  private static boolean agree(CountValue one, CountValue other) {
    boolean wholes =
        one.whole() == null
            || other.whole() == null
            || bare(one.whole()).equals(bare(other.whole()));
    return wholes && number(one).equals(number(other));
  }

  /** Without what is said about it. */
  private static String number(CountValue value) {
    return bare(value.quantity());
  }

  private static String bare(Quantity quantity) {
    String text = quantity.text().startsWith("~") ? quantity.text().substring(1) : quantity.text();
    return text.replace(",", "");
  }

  private static List<Said> lastWords(FactBase base, Count count) {
    Map<String, Said> last = new HashMap<>();
    for (CountValue value : count.values()) {
      if (value.rank() == Rank.DEPRECATED) {
        continue;
      }
      Map<String, List<Citation>> by = new HashMap<>();
      for (Citation cite : value.cites()) {
        String who =
            cite.saidBy() == null ? "*" + base.source(cite.source()).publisher() : cite.saidBy();
        by.computeIfAbsent(who, key -> new ArrayList<>()).add(cite);
      }
      by.forEach(
          (who, cites) -> {
            LocalDate out =
                cites.stream()
                    .map(cite -> base.source(cite.source()).outBy())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate own = value.date() == null ? out : value.date().latest();
            Said said = new Said(who, value, cites.get(0), own == null ? LocalDate.MAX : own, out);
            Said before = last.get(who);
            boolean later =
                before == null
                    || said.key().isAfter(before.key())
                    || (said.key().equals(before.key()) && !said.out().isBefore(before.out()));
            if (later) {
              last.put(who, said);
            }
          });
    }
    return List.copyOf(last.values());
  }
}
