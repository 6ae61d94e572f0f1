package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Three-valued answers against every world there could be. A world is the pair of days on which a
 * fact began and ended. Days are numbered from 0; ranges lie within 3 to 12, so that the days
 * outside stand for everything before and after.
 */
class FactDateLawsTest {

  private static final LocalDate ZERO = LocalDate.of(2024, 2, 20);
  private static final int LAST = 15;
  private static final int ROUNDS = Integer.getInteger("date.rounds", 20_000);

  private record World(int start, int end) {}

  private final Random random = new Random(20231007);

  private static LocalDate day(int number) {
    return ZERO.plusDays(number);
  }

  /** A run of days within the numbers; the outermost numbers become open bounds. */
  private static Days run(int from, int to) {
    return new Days(from <= 0 ? null : day(from), to >= LAST ? null : day(to));
  }

  private Days randomRange() {
    int from = 3 + random.nextInt(10);
    int to = from + random.nextInt(13 - from);
    return new Days(
        random.nextInt(8) == 0 ? null : day(from), random.nextInt(8) == 0 ? null : day(to));
  }

  private FactDate.Moment randomMoment() {
    List<Days> choices = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      int from = random.nextInt(LAST + 1);
      choices.add(run(from, Math.min(LAST, from + random.nextInt(4))));
    }
    boolean doubtful = random.nextInt(6) == 0;
    return new FactDate.Moment("", Days.union(choices), doubtful, random.nextBoolean());
  }

  private static boolean allows(FactDate.Moment moment, int number) {
    for (Days choice : moment.choices()) {
      if (choice.contains(day(number))) {
        return true;
      }
    }
    return false;
  }

  /** A moment is its own start and end: the same object, where an interval may have equal ones. */
  @SuppressWarnings("ReferenceEquality")
  private static List<World> worlds(FactDate.Moment start, FactDate.Moment end) {
    List<World> worlds = new ArrayList<>();
    for (int from = 0; from <= LAST; from++) {
      for (int to = from; to <= LAST; to++) {
        boolean sameDay = start != end || from == to;
        if (sameDay && allows(start, from) && allows(end, to)) {
          worlds.add(new World(from, to));
        }
      }
    }
    return worlds;
  }

  private static Truth overlapsIn(List<World> worlds, Days range, boolean doubtful) {
    boolean always = !doubtful;
    boolean ever = false;
    for (World world : worlds) {
      boolean overlaps = range.overlaps(new Days(day(world.start), day(world.end)));
      always &= overlaps;
      ever |= overlaps;
    }
    if (!ever) {
      return Truth.NO;
    }
    return always ? Truth.YES : Truth.MAYBE;
  }

  @Test
  void aMomentOverlapsAsItsWorldsDo() {
    for (int i = 0; i < ROUNDS; i++) {
      FactDate.Moment moment = randomMoment();
      Days range = randomRange();
      Truth expected = overlapsIn(worlds(moment, moment), range, moment.doubtful());
      assertThat(moment.overlaps(range)).as("%s %s", moment, range).isEqualTo(expected);
    }
  }

  @Test
  void anIntervalOverlapsAsItsWorldsDo() {
    int possible = 0;
    for (int i = 0; i < ROUNDS; i++) {
      FactDate.Moment start = randomMoment();
      FactDate.Moment end = randomMoment();
      Days range = randomRange();
      List<World> worlds = worlds(start, end);
      if (worlds.isEmpty()) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FactDate.Interval("", start, end));
        continue;
      }
      FactDate.Interval interval = new FactDate.Interval("", start, end);
      assertThat(interval.overlaps(range))
          .as("%s %s", interval, range)
          .isEqualTo(overlapsIn(worlds, range, interval.doubtful()));
      assertThat(worlds(interval.start(), interval.end())).isEqualTo(worlds);
      possible++;
    }
    assertThat(possible).isGreaterThan(ROUNDS / 2);
  }

  @Test
  void clippingAnIntervalKeepsTheWorldsThatStartWithinTheBounds() {
    for (int i = 0; i < ROUNDS; i++) {
      FactDate.Moment start = randomMoment();
      FactDate.Moment end = randomMoment();
      List<World> worlds = worlds(start, end);
      if (worlds.isEmpty()) {
        continue;
      }
      Days bounds = randomRange();
      worlds.removeIf(world -> !bounds.contains(day(world.start)));
      FactDate clipped = new FactDate.Interval("", start, end).clip(bounds);
      if (clipped == null) {
        assertThat(worlds).isEmpty();
      } else {
        assertThat(worlds(clipped.start(), clipped.end())).isEqualTo(worlds);
      }
    }
  }

  /** All of three dates: a world of each, whatever the others are. */
  @Test
  void allOfASetOverlapsAsTheWorldsOfItsMembersDo() {
    for (int i = 0; i < ROUNDS; i++) {
      List<FactDate> members = new ArrayList<>();
      List<List<World>> worlds = new ArrayList<>();
      for (int count = 1 + random.nextInt(2); count >= 0; count--) {
        FactDate.Moment moment = randomMoment();
        members.add(moment);
        worlds.add(worlds(moment, moment));
      }
      AllOf all = new AllOf("", members);
      Days range = randomRange();
      assertThat(all.overlaps(range))
          .as("%s %s", all, range)
          .isEqualTo(anyOverlaps(worlds, members, range));
      List<Integer> starts = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      combine(worlds, 0, LAST, 0, starts, ends);
      for (int day = 0; day <= LAST; day++) {
        assertThat(allows(all.start(), day))
            .as("%s starts %s", all, day)
            .isEqualTo(starts.contains(day));
        assertThat(allows(all.end(), day)).as("%s ends %s", all, day).isEqualTo(ends.contains(day));
      }
      assertClips(all, worlds);
    }
  }

  private static Truth anyOverlaps(List<List<World>> worlds, List<FactDate> members, Days range) {
    boolean ever = false;
    boolean always = false;
    for (int i = 0; i < worlds.size(); i++) {
      Truth one = overlapsIn(worlds.get(i), range, members.get(i).doubtful());
      ever |= one != Truth.NO;
      always |= one == Truth.YES;
    }
    return always ? Truth.YES : ever ? Truth.MAYBE : Truth.NO;
  }

  /** The first and the last days of all members, in every world. */
  private static void combine(
      List<List<World>> worlds,
      int member,
      int first,
      int last,
      List<Integer> starts,
      List<Integer> ends) {
    if (member == worlds.size()) {
      starts.add(first);
      ends.add(last);
      return;
    }
    for (World world : worlds.get(member)) {
      combine(
          worlds,
          member + 1,
          Math.min(first, world.start),
          Math.max(last, world.end),
          starts,
          ends);
    }
  }

  /** Clipping loses no world in which the first of all days lies within the bounds. */
  private void assertClips(AllOf all, List<List<World>> worlds) {
    Days bounds = randomRange();
    List<Integer> starts = new ArrayList<>();
    combine(worlds, 0, LAST, 0, starts, new ArrayList<>());
    starts.removeIf(start -> !bounds.contains(day(start)));
    AllOf clipped = all.clip(bounds);
    assertThat(clipped == null).as("%s %s", all, bounds).isEqualTo(starts.isEmpty());
    for (int day = 0; day <= LAST; day++) {
      boolean kept = clipped != null && allows(clipped.start(), day) && bounds.contains(day(day));
      assertThat(kept).as("%s in %s starts %s", all, bounds, day).isEqualTo(starts.contains(day));
    }
  }

  /** A dispute is one of its claims: the worlds of all of them are the worlds there could be. */
  @Test
  void aDisputeOverlapsAsTheWorldsOfAllItsClaimsDo() {
    for (int i = 0; i < ROUNDS; i++) {
      List<FactDate> claims = new ArrayList<>();
      List<World> worlds = new ArrayList<>();
      boolean doubtful = false;
      for (int count = 1 + random.nextInt(2); count >= 0; count--) {
        FactDate.Moment start = randomMoment();
        boolean isMoment = random.nextBoolean();
        FactDate.Moment end = isMoment ? start : randomMoment();
        List<World> own = worlds(start, end);
        if (!own.isEmpty()) {
          FactDate claim = isMoment ? start : new FactDate.Interval("", start, end);
          claims.add(claim);
          worlds.addAll(own);
          doubtful |= claim.doubtful();
        }
      }
      if (claims.isEmpty()) {
        continue;
      }
      Disputed disputed = new Disputed(claims);
      Days range = randomRange();
      assertThat(disputed.overlaps(range))
          .as("%s %s", disputed, range)
          .isEqualTo(overlapsIn(worlds, range, doubtful));
      Days bounds = randomRange();
      Disputed clipped = disputed.clip(bounds);
      assertStartsAndEnds(disputed, worlds);
      worlds.removeIf(world -> !bounds.contains(day(world.start)));
      assertThat(clipped == null).as("%s %s", disputed, bounds).isEqualTo(worlds.isEmpty());
      if (clipped != null) {
        assertStartsAndEnds(clipped, worlds);
      }
    }
  }

  private static void assertStartsAndEnds(Disputed disputed, List<World> worlds) {
    for (int number = 0; number <= LAST; number++) {
      int day = number;
      assertThat(allows(disputed.start(), day))
          .as("%s starts %s", disputed, day)
          .isEqualTo(worlds.stream().anyMatch(world -> world.start == day));
      assertThat(allows(disputed.end(), day))
          .as("%s ends %s", disputed, day)
          .isEqualTo(worlds.stream().anyMatch(world -> world.end == day));
    }
  }

  @Test
  void anOpenEndLiesOnOrAfterTheDayUpToWhichItIsSure() {
    for (int i = 0; i < ROUNDS; i++) {
      FactDate.Moment start = randomMoment();
      Days range = randomRange();
      int upTo = random.nextInt(LAST);
      FactDate.Moment end = new FactDate.Moment("", List.of(run(upTo, LAST)), false, false);
      FactDate open =
          new FactDate.Interval("", start, FactDate.Interval.OPEN_END).endingNoSurerThan(day(upTo));
      FactDate.Moment from =
          upTo == 0 ? new FactDate.Moment("", List.of(Days.ALL), false, false) : end;
      assertThat(open.overlaps(range))
          .as("%s %s", open, range)
          .isEqualTo(overlapsIn(worlds(start, from), range, open.doubtful()));
    }
  }

  @Test
  void aWiderRangeIsNeverLessSure() {
    for (int i = 0; i < ROUNDS; i++) {
      FactDate.Moment start = randomMoment();
      FactDate date = start;
      if (random.nextBoolean()) {
        date = new FactDate.Interval("", start, FactDate.Interval.OPEN_END);
      }
      Days narrow = randomRange();
      Days other = randomRange();
      Days wide = Days.union(List.of(narrow, other)).get(0);
      if (wide.encloses(narrow)) {
        assertThat(date.overlaps(wide)).isLessThanOrEqualTo(date.overlaps(narrow));
      }
    }
  }
}
