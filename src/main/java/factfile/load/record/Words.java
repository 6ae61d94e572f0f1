package factfile.load.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A closed set of words that a key takes. */
record Words<T>(String what, List<T> values, Function<T, String> word) {
  static <E extends Enum<E>> Words<E> of(String what, E[] values, Function<E, String> word) {
    return new Words<>(what, List.of(values), word);
  }

  /** The value a word stands for, or null. */
  T value(String text) {
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    return null;
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    values.forEach(value -> all.add(word.apply(value)));
    return all;
  }
}
