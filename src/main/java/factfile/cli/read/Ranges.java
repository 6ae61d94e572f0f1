package factfile.cli.read;

import java.util.List;

/** Places of paragraphs in few words. */
final class Ranges {
  /** No more are named one by one. */
  private static final int MOST = 3;

  private Ranges() {}

  /** {@code p4}, {@code p4, p6}, {@code p4 to p9}. */
  static String of(List<String> places) {
    return places.size() <= MOST
        ? String.join(", ", places)
        : places.get(0) + " to " + places.get(places.size() - 1);
  }
}
