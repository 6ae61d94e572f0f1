package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.answers.Ask;
import factfile.query.answers.Counts;
import factfile.query.answers.Deadlines;
import factfile.query.answers.LegHistory;
import factfile.query.answers.RandomBase;
import factfile.query.answers.Said;
import factfile.query.answers.TermHistory;
import factfile.store.Snapshots;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every filter on every base and in every list. A failure names its seed. */
class FilterLawsTest {
  private static final int SEEDS = Integer.getInteger("filter.seeds", 200);
  private static final LocalDate ZERO = RandomBase.ZERO;

  /** A list command: how it is asked. */
  private record Command(String name, Function<Ask, Answer<?>> asked) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Command> commands() {
    return List.of(
        new Command("timeline", Ask::timeline),
        new Command("count", Ask::counts),
        new Command("count --history", ask -> Counts.history(ask.inquiry())),
        new Command("deadline", Ask::deadlines),
        new Command("terms", Ask::terms),
        new Command("said", Ask::said),
        new Command("who", ask -> ask.who()),
        new Command("terms --history", ask -> TermHistory.of(ask.inquiry())),
        new Command(
            "deadline --history", ask -> LegHistory.of(ask.inquiry(), Deadlines.Wanted.ALL)),
        new Command("said --outcomes", ask -> Said.outcomes(ask.inquiry())));
  }

  /** Rows by all their cells but `certain`, and whether each is certain. */
  private static <R extends Row> Map<List<Cell>, Boolean> rows(Answer<R> answer) {
    int certain = answer.fields().indexOf("certain");
    Map<List<Cell>, Boolean> rows = new LinkedHashMap<>();
    for (R row : answer.rows()) {
      List<Cell> cells = answer.cells(row);
      assertThat(cells.remove(certain)).isEqualTo(Cell.flag(row.certain()));
      assertThat(rows.put(cells, row.certain())).as("listed twice: %s", cells).isNull();
    }
    return rows;
  }

  private static Set<List<Cell>> certain(Map<List<Cell>, Boolean> rows) {
    Set<List<Cell>> certain = new HashSet<>(rows.keySet());
    certain.removeIf(row -> !rows.get(row));
    return certain;
  }

  /** The dice of one round, and the question that each law varies. */
  private static final class Round {
    private final Random random;
    private final Command command;
    private final long seed;
    private final Ask ask;

    Round(Command command, long seed) {
      this.random = new Random(seed * 31 + 7);
      this.command = command;
      this.seed = seed;
      Ask plain = Ask.of(RandomBase.of(seed)).today("2024-03-01");
      this.ask = random.nextBoolean() ? plain : plain.asOf(day());
    }

    LocalDate day() {
      return ZERO.plusDays(random.nextInt(RandomBase.DAYS + 10) - 5);
    }

    Map<List<Cell>, Boolean> rows(String... filters) {
      return rows(List.of(filters));
    }

    Map<List<Cell>, Boolean> rows(List<String> filters) {
      return FilterLawsTest.rows(command.asked.apply(ask.filters(filters)));
    }

    String filter() {
      String who = "e" + random.nextInt(8);
      String plain =
          switch (random.nextInt(20)) {
            case 0 -> "alpha";
            case 1 -> "text:zurich";
            case 2, 3 -> "who:" + who;
            case 4 -> "speaker:" + who;
            case 5 -> "to:" + who;
            case 6 -> "place:" + who;
            case 7 -> "tag:trade";
            case 8 -> "kind:" + FilterParser.KINDS.get(random.nextInt(FilterParser.KINDS.size()));
            case 9 -> "source:s" + random.nextInt(6);
            case 10 -> "id:f1*";
            case 11 -> random.nextBoolean() ? "owed_by:" + who : "party:" + who;
            case 12 -> "act:" + any(new Vocabulary(ask.base()).acts());
            case 13 -> "status:" + any(new Vocabulary(ask.base()).statuses());
            case 14 -> {
              Set<String> offices = new Vocabulary(ask.base()).offices();
              yield offices.isEmpty() ? "beta" : "role:" + any(offices);
            }
            case 15 -> "said_by:" + (random.nextBoolean() ? who : "Paper " + random.nextInt(3));
            case 16 -> "about:" + (random.nextBoolean() ? who : anyFact());
            case 17 -> ask.base().facts(FactKind.COUNT).isEmpty() ? "gamma" : "unit:people";
            default -> {
              LocalDate first = day();
              yield "date:" + first + ".." + first.plusDays(random.nextInt(20));
            }
          };
      return random.nextInt(4) == 0 ? "not:" + plain : plain;
    }

    private String any(Set<String> words) {
      return List.copyOf(words).get(random.nextInt(words.size()));
    }

    private String anyFact() {
      List<Fact> facts = ask.base().facts();
      return facts.get(random.nextInt(facts.size())).id();
    }

    /** Filters none of which share a prefix: one prefix twice is an or. */
    List<String> filters(int count) {
      Set<String> prefixes = new HashSet<>();
      List<String> filters = new ArrayList<>();
      while (filters.size() < count) {
        String filter = filter();
        boolean free = filter.startsWith("not:") || !filter.contains(":");
        if (free || prefixes.add(filter.substring(0, filter.indexOf(':')))) {
          filters.add(filter);
        }
      }
      return filters;
    }

    String about(Object... filters) {
      return "seed " + seed + ", " + ask.asOf() + ", " + List.of(filters);
    }
  }

  /** A law, held against one round of a command. */
  private interface Law {
    void hold(Round round);
  }

  private static void everywhere(Command command, Law law) {
    int listed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Round round = new Round(command, seed);
      listed += round.rows().size();
      law.hold(round);
    }
    assertThat(listed).as("rows to hold the law against").isGreaterThan(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aDoubleNegationIsNone(Command command) {
    everywhere(
        command,
        round -> {
          String filter = round.filter();
          assertThat(round.rows("not:not:" + filter))
              .as(round.about(filter))
              .isEqualTo(round.rows(filter));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theOrderOfFiltersDoesNotMatter(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = new ArrayList<>(round.filters(2));
          filters.add(round.filter());
          List<String> others = new ArrayList<>(filters);
          Collections.shuffle(others, round.random);
          Map<List<Cell>, Boolean> expected = round.rows(filters);
          assertThat(List.copyOf(round.rows(others).entrySet()))
              .as(round.about(filters, others))
              .isEqualTo(List.copyOf(expected.entrySet()));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFilterTwiceIsThatFilterOnce(Command command) {
    everywhere(
        command,
        round -> {
          String filter = round.filter();
          assertThat(round.rows(filter, filter))
              .as(round.about(filter))
              .isEqualTo(round.rows(filter));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFilterAndItsNegationShareNoCertainRowAndMissNone(Command command) {
    everywhere(
        command,
        round -> {
          String filter = round.filter();
          Map<List<Cell>, Boolean> yes = round.rows(filter);
          Map<List<Cell>, Boolean> no = round.rows("not:" + filter);
          assertThat(Collections.disjoint(certain(yes), certain(no)))
              .as(round.about(filter))
              .isTrue();
          Set<List<Cell>> either = new HashSet<>(yes.keySet());
          either.addAll(no.keySet());
          assertThat(either).as(round.about(filter)).isEqualTo(round.rows().keySet());
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aRangeSplitInTwoListsTheSameRowsAndNoneMoreCertain(Command command) {
    everywhere(
        command,
        round -> {
          LocalDate from = round.day();
          LocalDate middle = from.plusDays(round.random.nextInt(15));
          LocalDate to = middle.plusDays(1 + round.random.nextInt(15));
          String first = "date:" + from + ".." + middle;
          String second = "date:" + middle.plusDays(1) + ".." + to;
          Map<List<Cell>, Boolean> whole = round.rows("date:" + from + ".." + to);
          Map<List<Cell>, Boolean> one = round.rows(first);
          Map<List<Cell>, Boolean> two = round.rows(second);
          String about = round.about(first, second);
          Set<List<Cell>> parts = new HashSet<>(one.keySet());
          parts.addAll(two.keySet());
          assertThat(parts).as(about).isEqualTo(whole.keySet());
          assertThat(certain(whole)).as(about).containsAll(certain(one)).containsAll(certain(two));
          Map<List<Cell>, Boolean> both = round.rows(first, second);
          assertThat(both.keySet()).as(about).isEqualTo(whole.keySet());
          assertThat(certain(whole)).as(about).containsAll(certain(both));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anotherFilterOnlyTakesRowsOrCertaintyAway(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(3);
          Map<List<Cell>, Boolean> more = round.rows(filters);
          Map<List<Cell>, Boolean> fewer = round.rows(filters.subList(0, 2));
          String about = round.about(filters);
          assertThat(fewer.keySet()).as(about).containsAll(more.keySet());
          assertThat(certain(fewer)).as(about).containsAll(certain(more));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void certainOnlyListsJustTheCertainRows(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(1);
          Ask sure = round.ask.filters(filters).certainOnly();
          assertThat(rows(command.asked.apply(sure)).keySet())
              .as(round.about(filters))
              .isEqualTo(certain(round.rows(filters)));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFilterChangesNoCellOfARowAndNoOrder(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(1 + round.random.nextInt(2));
          Map<List<Cell>, Boolean> all = round.rows();
          Map<List<Cell>, Boolean> some = round.rows(filters);
          Set<List<Cell>> inOrder = new LinkedHashSet<>(all.keySet());
          inOrder.retainAll(some.keySet());
          assertThat(List.copyOf(some.keySet()))
              .as(round.about(filters))
              .isEqualTo(List.copyOf(inOrder));
          assertThat(certain(all)).as(round.about(filters)).containsAll(certain(some));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aDayFarAheadKnowsAllThatIsPublished(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(1);
          Ask ask = round.ask.filters(filters);
          Answer<?> known = command.asked.apply(ask.knownBy(ZERO.plusYears(50)));
          assertThat(Ask.told(known))
              .as(round.about(filters))
              .isEqualTo(Ask.told(command.asked.apply(ask)));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatWasNotPublishedIsAsIfItHadNeverBeenWritten(Command command) {
    everywhere(
        command,
        round -> {
          LocalDate day = round.day();
          FactBase written = RandomBase.publishedBy(round.seed, day);
          Ask fresh = new Ask(written, round.ask.asOf(), null, round.ask.today(), false, List.of());
          assertThat(rows(command.asked.apply(round.ask.knownBy(day))))
              .as(round.about("known by", day))
              .isEqualTo(rows(command.asked.apply(fresh)));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aSnapshotAnswersAsTheBaseDoes(Command command, @TempDir Path cache) {
    Snapshots snapshots = Ask.snapshots(cache);
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(round.random.nextInt(3));
          Ask ask = round.ask.knownBy(round.random.nextInt(4) == 0 ? round.day() : null);
          Ask kept = ask.on(Ask.kept(snapshots, RandomBase.of(round.seed)));
          assertThat(Ask.told(command.asked.apply(kept.filters(filters))))
              .as(round.about(filters))
              .isEqualTo(Ask.told(command.asked.apply(ask.filters(filters))));
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void askingTwiceGivesTheSame(Command command) {
    everywhere(
        command,
        round -> {
          List<String> filters = round.filters(2);
          Ask again = Ask.of(RandomBase.of(round.seed)).asOf(round.ask.asOf()).today("2024-03-01");
          assertThat(Ask.told(command.asked.apply(again.filters(filters))))
              .as(round.about(filters))
              .isEqualTo(Ask.told(command.asked.apply(round.ask.filters(filters))));
        });
  }

  static List<Command> whatHappened() {
    return List.of(commands().get(0), commands().get(2), commands().get(5), commands().get(7));
  }

  @ParameterizedTest
  @MethodSource("whatHappened")
  void aLaterDayHidesNothingThatAnEarlierOneShows(Command command) {
    everywhere(
        command,
        round -> {
          LocalDate one = round.day();
          LocalDate two = one.plusDays(round.random.nextInt(20));
          // An extension moves a due day, and states carry the day they are asked for.
          List<String> filters = List.of("not:kind:due");
          Answer<?> early = command.asked.apply(round.ask.asOf(one).filters(filters));
          Answer<?> late = command.asked.apply(round.ask.asOf(two).filters(filters));
          assertThat(citedRows(late, false))
              .as(round.about(one, two))
              .containsAll(citedRows(early, false));
          assertThat(citedRows(late, true))
              .as(round.about(one, two))
              .containsAll(citedRows(early, true));
        });
  }

  /** Rows as id, day and citations, which tell the rows of a random base apart. */
  private static Set<String> citedRows(Answer<?> answer, boolean certainOnly) {
    Set<String> rows = new HashSet<>();
    for (Map<String, String> row : Ask.rows(answer)) {
      if (!certainOnly || row.get("certain").equals("true")) {
        rows.add(row.get("id") + " " + row.get("date") + " " + row.get("cite"));
      }
    }
    return rows;
  }
}
