package factfile.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Places, as the sets of numbers that they are. */
class OrdinalsTest {
  private static final int LAST = 24;

  /** Some places and the numbers that they have to be. */
  private record Some(Ordinals places, SortedSet<Integer> numbers) {}

  @Test
  void areTheNumbersThatTheyWereMadeOf() {
    for (int seed = 0; seed < 500; seed++) {
      Some some = some(new Random(seed));
      assertThat(numbers(some.places)).as("seed %s", seed).containsExactlyElementsOf(some.numbers);
    }
  }

  @Test
  void aPartHasThoseBetweenItsBounds() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Some some = some(random);
      int from = random.nextInt(LAST);
      int end = from + random.nextInt(LAST);
      Ordinals part = some.places.within(from, end);
      SortedSet<Integer> expected = new TreeSet<>(some.numbers.subSet(from, end));
      assertThat(numbers(part)).as("seed %s", seed).containsExactlyElementsOf(expected);
      int middle = (from + end) / 2;
      assertThat(numbers(part.within(middle, LAST)))
          .as("part of a part, seed %s", seed)
          .containsExactlyElementsOf(expected.tailSet(middle));
    }
  }

  @Test
  void thoseInBothAreTheIntersection() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      Some one = some(random);
      Some other = some(random);
      SortedSet<Integer> expected = new TreeSet<>(one.numbers);
      expected.retainAll(other.numbers);
      assertThat(numbers(one.places.and(other.places)))
          .as("seed %s", seed)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void thoseInAnyAreTheUnion() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Ordinals> all = new ArrayList<>();
      SortedSet<Integer> expected = new TreeSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        Some some = some(random);
        all.add(some.places);
        expected.addAll(some.numbers);
      }
      assertThat(numbers(Ordinals.union(all)))
          .as("seed %s", seed)
          .containsExactlyElementsOf(expected);
    }
  }

  private static Some some(Random random) {
    int from = random.nextInt(LAST / 2);
    int end = from + random.nextInt(LAST / 2);
    SortedSet<Integer> numbers = new TreeSet<>();
    boolean isRun = random.nextBoolean();
    for (int number = from; number < end; number++) {
      if (isRun || random.nextBoolean()) {
        numbers.add(number);
      }
    }
    if (isRun) {
      return new Some(Ordinals.range(from, end), numbers);
    }
    Ordinals places = Ordinals.of(numbers.stream().mapToInt(Integer::intValue).toArray());
    if (random.nextBoolean()) {
      return new Some(places, numbers);
    }
    // A part begins and ends inside of what it was taken from.
    int partEnd = Math.max(from + 1, end - 1);
    SortedSet<Integer> part = new TreeSet<>(numbers.subSet(from + 1, partEnd));
    return new Some(places.within(from + 1, partEnd), part);
  }

  private static List<Integer> numbers(Ordinals places) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      numbers.add(places.get(i));
    }
    return numbers;
  }
}
