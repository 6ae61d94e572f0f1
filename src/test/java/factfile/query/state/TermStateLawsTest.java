package factfile.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.Dating;
import factfile.model.part.Edge;
import factfile.model.part.Extras;
import factfile.model.part.Order;
import factfile.model.part.Slice;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.model.record.Term;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How a term stands, held to a reckoning of its own that goes from day to day, and knows nothing of
 * runs of days: on known days it is the same; on days not known, what is certain is so in every
 * world that they allow.
 */
class TermStateLawsTest {
  private static final int SEEDS = Integer.getInteger("term.seeds", 1000);
  private static final int DAYS = 24;
  private static final LocalDate ZERO = LocalDate.of(2024, 3, 1);
  private static final Position NOWHERE = new Position("test.yaml", 1, 1);
  private static final List<Compliance.Status> STATUSES = List.of(Compliance.Status.values());
  private static final int OPEN = -1;
  private static final int MISSING = -2;

  /**
   * A finding with its days as numbers.
   *
   * @param events of one that is at events; else empty
   * @param from a day, or OPEN
   * @param until a day, or OPEN, or MISSING
   */
  private record Finding(
      Compliance.Status status,
      List<String> events,
      int from,
      int until,
      String source,
      Set<String> voices) {}

  /**
   * A term with the days that its events may lie on.
   *
   * @param events the first and the last of them
   * @param sources the last day that each speaks of
   */
  private record Story(
      List<Finding> findings,
      Map<String, int[]> events,
      Map<String, Integer> sources,
      boolean conditional,
      int met) {

    /** The same with every day known. */
    Story in(Map<String, Integer> world) {
      Map<String, int[]> known = new TreeMap<>();
      world.forEach((id, day) -> known.put(id, new int[] {day, day}));
      return new Story(findings, known, sources, conditional, met);
    }
  }

  /** What is to be told of a day; null for the status where one voice contradicts itself. */
  private record Told(TermStatus status, boolean certain) {}

  @Test
  void onKnownDaysItIsAsADayByDayReckoningHasIt() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Story story = story(new Random(seed), 0);
      FactBase base = base(story);
      for (int day = 0; day < DAYS; day++) {
        Told told = reckoned(story, day);
        if (told != null) {
          TermState state = state(base, day);
          assertThat(new Told(state.status(), state.certain()))
              .as("seed %s, day %s of %s", seed, day, story)
              .isEqualTo(told);
        }
      }
    }
  }

  @Test
  void whatIsCertainIsSoInEveryWorld() {
    int certain = 0;
    int uncertain = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Story story = story(new Random(seed), 3);
      FactBase base = base(story);
      List<Story> worlds = worlds(story);
      for (int day = 0; day < DAYS; day++) {
        TermState state = state(base, day);
        certain += state.certain() ? 1 : 0;
        uncertain += state.certain() ? 0 : 1;
        for (Story world : state.certain() ? worlds : List.<Story>of()) {
          Told told = reckoned(world, day);
          if (told != null) {
            assertThat(told.status())
                .as("seed %s, day %s of %s", seed, day, story)
                .isEqualTo(state.status());
          }
        }
      }
    }
    assertThat(certain).isGreaterThan(uncertain / 2);
    assertThat(uncertain).isGreaterThan(SEEDS);
  }

  @Test
  void whoDiffersIsNamedAndNobodyElse() {
    for (long seed = 0; seed < SEEDS; seed++) {
      FactBase base = base(story(new Random(seed), 3));
      for (int day = 0; day < DAYS; day++) {
        TermState state = state(base, day);
        Set<Compliance.Status> told = new HashSet<>();
        state.others().forEach(other -> told.add(other.ruling().status()));
        assertThat(told.size()).as("seed %s, day %s", seed, day).isNotEqualTo(1);
        assertThat(state.others()).allSatisfy(other -> assertThat(other.cites()).isNotEmpty());
      }
    }
  }

  private static TermState state(FactBase base, int day) {
    return TermState.at(base, (Term) base.fact("accord/t"), ZERO.plusDays(day));
  }

  // The reckoning.

  private static Told reckoned(Story story, int day) {
    List<Finding> sure = new ArrayList<>();
    List<Finding> perhaps = new ArrayList<>();
    for (Finding each : story.findings()) {
      int holds = holds(story, each, day);
      if (holds != 0) {
        (holds == 2 ? sure : perhaps).add(each);
      }
    }
    for (Finding one : sure) {
      for (Finding other : sure) {
        if (one.status() != other.status() && share(one, other)) {
          return null;
        }
      }
    }
    if (sure.isEmpty() && perhaps.isEmpty()) {
      return new Told(isInForce(story, day) ? TermStatus.UNKNOWN : TermStatus.CONDITIONAL, true);
    }
    if (sure.isEmpty()) {
      return unsure(story, perhaps, day);
    }
    Compliance.Status first = sure.get(0).status();
    if (sure.stream().anyMatch(each -> each.status() != first)) {
      return new Told(TermStatus.DISPUTED, true);
    }
    boolean rivalled =
        perhaps.stream()
            .filter(each -> each.status() != first)
            .filter(each -> sure.stream().noneMatch(other -> share(each, other)))
            .anyMatch(each -> sure.stream().anyMatch(other -> everBoth(story, each, other)));
    return rivalled
        ? new Told(TermStatus.DISPUTED, first == Compliance.Status.DISPUTED)
        : new Told(TermStatus.of(first), true);
  }

  private static Told unsure(Story story, List<Finding> perhaps, int day) {
    Finding latest = perhaps.get(0);
    for (Finding each : perhaps) {
      latest = begun(story, each, day) >= begun(story, latest, day) ? each : latest;
    }
    for (Finding each : perhaps) {
      boolean differs = each.status() != latest.status() && !share(each, latest);
      if (differs && everBoth(story, each, latest)) {
        return new Told(TermStatus.DISPUTED, false);
      }
    }
    return new Told(TermStatus.of(latest.status()), false);
  }

  private static boolean isInForce(Story story, int day) {
    boolean begun = !story.conditional() || (story.met() >= 0 && story.met() <= day);
    for (Finding each : story.findings()) {
      for (int begin : begins(story, each)) {
        begun |= begin <= day;
      }
      begun |= each.events().isEmpty() && each.from() == OPEN;
    }
    return begun;
  }

  /** 0: no; 1: maybe; 2: surely. */
  private static int holds(Story story, Finding finding, int day) {
    int upTo = story.sources().get(finding.source());
    if (finding.events().isEmpty()) {
      boolean over = finding.until() >= 0 && day > finding.until();
      if (day < finding.from() || over) {
        return 0;
      }
      return finding.until() != MISSING || day <= upTo ? 2 : 1;
    }
    int last = begun(story, finding, day);
    if (last > day || last < 0) {
      return 0;
    }
    if (last == day) {
      return 2;
    }
    for (Finding other : story.findings()) {
      for (int begin : begins(story, other)) {
        if (other.status() != finding.status() && begin > last && begin <= day) {
          return 0;
        }
      }
    }
    return day <= upTo ? 2 : 1;
  }

  /** The last of its beginnings up to a day; a negative number for none. */
  private static int begun(Story story, Finding finding, int day) {
    int last = OPEN;
    for (int begin : begins(story, finding)) {
      last = begin <= day ? Math.max(last, begin) : last;
    }
    return last;
  }

  private static List<Integer> begins(Story story, Finding finding) {
    if (finding.events().isEmpty()) {
      return finding.from() == OPEN ? List.of() : List.of(finding.from());
    }
    return finding.events().stream().map(id -> story.events().get(id)[0]).toList();
  }

  private static boolean everBoth(Story story, Finding one, Finding other) {
    for (int day = -5; day < DAYS + 60; day++) {
      if (holds(story, one, day) == 2 && holds(story, other, day) == 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean share(Finding one, Finding other) {
    return one.voices().stream().anyMatch(other.voices()::contains);
  }

  // Stories.

  private static Story story(Random random, int doubt) {
    Map<String, int[]> events = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      int first = 2 + random.nextInt(16);
      int more = doubt == 0 || random.nextInt(2) == 0 ? 0 : random.nextInt(doubt + 1);
      events.put("e" + i, new int[] {first, first + more});
    }
    Map<String, Integer> sources = new TreeMap<>();
    for (int i = 0; i < 3; i++) {
      sources.put("s" + i, 4 + random.nextInt(20));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      findings.add(finding(random, sources));
    }
    int met = random.nextInt(3) == 0 ? random.nextInt(DAYS) : OPEN;
    return new Story(findings, events, sources, random.nextBoolean(), met);
  }

  private static Finding finding(Random random, Map<String, Integer> sources) {
    Compliance.Status status = STATUSES.get(random.nextInt(STATUSES.size()));
    String source = "s" + random.nextInt(sources.size());
    Set<String> voices = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      voices.add("v" + random.nextInt(3));
    }
    if (voices.isEmpty()) {
      voices.add("Publisher of " + source);
    }
    Set<String> events = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      events.add("e" + random.nextInt(4));
    }
    if (!events.isEmpty()) {
      return new Finding(status, List.copyOf(events), OPEN, MISSING, source, voices);
    }
    int from = random.nextInt(4) == 0 ? OPEN : random.nextInt(18);
    int until = random.nextInt(3) - 2;
    return new Finding(
        status, List.of(), from, until < 0 ? until : from + random.nextInt(8) + 1, source, voices);
  }

  private static List<Story> worlds(Story story) {
    List<Map<String, Integer>> worlds = new ArrayList<>(List.of(new TreeMap<>()));
    for (Map.Entry<String, int[]> event : story.events().entrySet()) {
      List<Map<String, Integer>> more = new ArrayList<>();
      for (Map<String, Integer> world : worlds) {
        for (int day = event.getValue()[0]; day <= event.getValue()[1]; day++) {
          Map<String, Integer> next = new TreeMap<>(world);
          next.put(event.getKey(), day);
          more.add(next);
        }
      }
      worlds = more;
    }
    return worlds.stream().map(story::in).toList();
  }

  // The same as a base.

  private static FactBase base(Story story) {
    List<Source> sources = new ArrayList<>();
    story
        .sources()
        .forEach(
            (id, upTo) ->
                sources.add(
                    new Source(
                        id,
                        "Publisher of " + id,
                        null,
                        null,
                        FactDate.Moment.day(ZERO.plusDays(upTo)),
                        null,
                        null,
                        null,
                        null,
                        Extras.NONE,
                        NOWHERE)));
    List<Fact> facts = new ArrayList<>();
    story.events().forEach((id, days) -> facts.add(event(id, days)));
    List<Compliance> record = story.findings().stream().map(TermStateLawsTest::entry).toList();
    Slice met =
        story.met() == OPEN
            ? null
            : new Slice(edge(story.met()), null, null, cites("s0", Set.of()), Extras.NONE, NOWHERE);
    Condition condition = story.conditional() ? new Condition("If", met) : null;
    facts.add(
        new Term(common("accord/t"), "accord", List.of(), List.of(), "Duty", condition, record));
    return new MemoryBase(new Manifest("Story", null, null, null), sources, List.of(), facts);
  }

  private static Fact event(String id, int[] days) {
    FactDate date =
        FactDate.Moment.between(new Days(ZERO.plusDays(days[0]), ZERO.plusDays(days[1])));
    return new Event(
        common(id), id, Dating.of(date), List.of(), List.of(), Order.NONE, List.of(), null, false);
  }

  private static Common common(String id) {
    return new Common(
        id, List.of(), List.of(), null, null, cites("s0", Set.of()), Extras.NONE, NOWHERE);
  }

  private static Compliance entry(Finding finding) {
    boolean atEvents = !finding.events().isEmpty();
    String only = finding.events().size() == 1 ? finding.events().get(0) : null;
    Edge from = atEvents ? null : edge(finding.from());
    Edge until = finding.until() == MISSING ? null : edge(finding.until());
    List<Citation> cites = cites(finding.source(), finding.voices());
    return new Compliance(
        finding.status(),
        finding.events(),
        new Slice(from, until, only, cites, Extras.NONE, NOWHERE));
  }

  private static Edge edge(int day) {
    return new Edge(day < 0 ? null : FactDate.Moment.day(ZERO.plusDays(day)), List.of());
  }

  private static List<Citation> cites(String source, Set<String> voices) {
    List<Citation> cites = new ArrayList<>();
    for (String voice : voices) {
      cites.add(
          new Citation(source, null, voice.startsWith("v") ? voice : null, null, null, NOWHERE));
    }
    return cites.isEmpty() ? List.of(new Citation(source, null, null, null, null, NOWHERE)) : cites;
  }
}
