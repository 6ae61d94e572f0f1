package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.model.date.Truth;
import factfile.query.answers.Ask;
import factfile.query.answers.Counts;
import factfile.query.answers.RandomBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An expression lists what one works out by hand from what each of its filters lists alone. A
 * failure names its seed.
 */
class ExpressionLawsTest {
  private static final int SEEDS = Integer.getInteger("expression.seeds", 300);

  private static final Map<String, Function<Ask, Answer<?>>> COMMANDS =
      Map.of(
          "timeline", Ask::timeline,
          "count --history", ask -> Counts.history(ask.inquiry()),
          "deadline", Ask::deadlines,
          "terms", Ask::terms,
          "said", Ask::said,
          "who", ask -> ask.who());

  private static final String[] LEAVES = {
    "alpha",
    "\"beta gamma\"",
    "who:e1",
    "who:\"Entity 2\"",
    "speaker:e3",
    "place:e4",
    "tag:war",
    "kind:event",
    "kind:person",
    "source:s1",
    "id:f1*",
    "status:open",
    "status:missed",
    "status:kept",
    "act:said",
    "said_by:e5",
    "date:2024-01-10..2024-02-05",
    "date:2024-02"
  };

  /** An expression with what it comes to, given what its filters come to. */
  private interface Formula {
    Truth of(Function<String, Truth> leaves);
  }

  private final List<String> used = new ArrayList<>();
  private Random random;

  private String atom(List<Formula> out, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      String text = either(out, depth - 1);
      return random.nextBoolean() ? "(" + text + ")" : "( " + text + " )";
    }
    String leaf = LEAVES[random.nextInt(LEAVES.length)];
    boolean denied = random.nextInt(6) == 0;
    used.add(leaf);
    out.add(leaves -> denied ? leaves.apply(leaf).not() : leaves.apply(leaf));
    return denied ? "not:" + leaf : leaf;
  }

  private String denied(List<Formula> out, int depth) {
    int times = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
    List<Formula> inner = new ArrayList<>();
    String text = atom(inner, depth);
    out.add(leaves -> times == 1 ? inner.get(0).of(leaves).not() : inner.get(0).of(leaves));
    return "not ".repeat(times) + text;
  }

  private String both(List<Formula> out, int depth) {
    List<Formula> all = new ArrayList<>();
    StringBuilder text = new StringBuilder(denied(all, depth));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(random.nextBoolean() ? " and " : "  ").append(denied(all, depth));
    }
    out.add(leaves -> all.stream().map(each -> each.of(leaves)).reduce(Truth.YES, Truth::and));
    return text.toString();
  }

  private String either(List<Formula> out, int depth) {
    List<Formula> some = new ArrayList<>();
    StringBuilder text = new StringBuilder(both(some, depth));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(" or ").append(both(some, depth));
    }
    out.add(leaves -> some.stream().map(each -> each.of(leaves)).reduce(Truth.NO, Truth::or));
    return text.toString();
  }

  /** Rows by all their cells but `certain`, and whether each is certain. */
  private static <R extends Row> Map<List<Cell>, Boolean> rows(Answer<R> answer) {
    int certain = answer.fields().indexOf("certain");
    Map<List<Cell>, Boolean> rows = new LinkedHashMap<>();
    for (R row : answer.rows()) {
      List<Cell> cells = answer.cells(row);
      cells.remove(certain);
      rows.put(cells, row.certain());
    }
    return rows;
  }

  private Ask ask(long seed) {
    Ask ask = Ask.of(RandomBase.of(seed)).today("2024-03-01");
    return random.nextBoolean() ? ask : ask.asOf(RandomBase.ZERO.plusDays(random.nextInt(60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "count --history", "deadline", "terms", "said"})
  void anExpressionListsWhatItsFiltersComeTo(String name) {
    Function<Ask, Answer<?>> command = COMMANDS.get(name);
    int listed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      random = new Random(seed * 17 + 3);
      used.clear();
      Ask ask = ask(seed);
      List<Formula> formula = new ArrayList<>();
      String text = either(formula, 2);
      Map<String, Set<List<Cell>>> yes = new LinkedHashMap<>();
      Map<String, Set<List<Cell>>> no = new LinkedHashMap<>();
      for (String leaf : used) {
        String alone = leaf.replace("\"", "");
        yes.put(leaf, rows(command.apply(ask.filters(alone))).keySet());
        no.put(leaf, rows(command.apply(ask.filters("not:" + alone))).keySet());
      }
      Map<List<Cell>, Boolean> expected = new LinkedHashMap<>();
      rows(command.apply(ask))
          .forEach(
              (row, certain) -> {
                Truth truth =
                    formula
                        .get(0)
                        .of(
                            leaf ->
                                !yes.get(leaf).contains(row)
                                    ? Truth.NO
                                    : no.get(leaf).contains(row) ? Truth.MAYBE : Truth.YES);
                if (truth != Truth.NO) {
                  expected.put(row, certain && truth == Truth.YES);
                }
              });
      listed += expected.size();
      assertThat(List.copyOf(rows(command.apply(ask.filters("expr:" + text))).entrySet()))
          .as("seed %s, %s: %s", seed, ask.asOf(), text)
          .isEqualTo(List.copyOf(expected.entrySet()));
    }
    assertThat(listed).as("rows to hold the law against").isGreaterThan(SEEDS / 2);
  }

  /** Of an entity, one single fact has to have all that only facts have, in an expression too. */
  @ParameterizedTest
  @ValueSource(strings = {"who", "timeline", "deadline"})
  void whatIsJoinedByAndIsAsIfWrittenSideBySide(String name) {
    Function<Ask, Answer<?>> command = COMMANDS.get(name);
    for (long seed = 0; seed < SEEDS; seed++) {
      random = new Random(seed * 19 + 5);
      Ask ask = ask(seed);
      String one = LEAVES[2 + random.nextInt(LEAVES.length - 2)].replace("\"", "");
      String other = LEAVES[2 + random.nextInt(LEAVES.length - 2)].replace("\"", "");
      String about = "seed " + seed + ", " + ask.asOf() + ": " + one + ", " + other;
      String a = one.replace("Entity 2", "\"Entity 2\"");
      String b = other.replace("Entity 2", "\"Entity 2\"");
      boolean shared = one.substring(0, 4).equals(other.substring(0, 4));
      Map<List<Cell>, Boolean> both = rows(command.apply(ask.filters("expr:" + a + " " + b)));
      Map<List<Cell>, Boolean> either = rows(command.apply(ask.filters("expr:" + a + " or " + b)));
      Map<List<Cell>, Boolean> first = rows(command.apply(ask.filters(one)));
      Map<List<Cell>, Boolean> second = rows(command.apply(ask.filters(other)));
      if (!shared) {
        assertThat(both).as(about).isEqualTo(rows(command.apply(ask.filters(one, other))));
      }
      Set<List<Cell>> union = new HashSet<>(first.keySet());
      union.addAll(second.keySet());
      assertThat(either.keySet()).as(about).isEqualTo(union);
      assertThat(rows(command.apply(ask.filters("expr:not (" + a + " or " + b + ")"))))
          .as(about)
          .isEqualTo(rows(command.apply(ask.filters("expr:not " + a + " and not " + b))));
      assertThat(rows(command.apply(ask.filters("expr:not " + a))))
          .as(about)
          .isEqualTo(rows(command.apply(ask.filters("not:" + one))));
    }
  }
}
