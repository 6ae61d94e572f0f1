package factfile.model.part;

import java.util.List;

/**
 * Order given where the dates leave it open.
 *
 * @param after ids of the facts that came earlier, or on the same day
 * @param before ids of the facts that came later, or on the same day
 */
public record Order(List<String> after, List<String> before) {
  public static final Order NONE = new Order(List.of(), List.of());

  public Order {
    after = List.copyOf(after);
    before = List.copyOf(before);
  }

  public boolean isEmpty() {
    return after.isEmpty() && before.isEmpty();
  }
}
