package factfile.answer;

import java.util.List;

/**
 * A line under the headline of an entry.
 *
 * @param label what the line tells ({@code owed by}), or null
 */
public record Detail(String label, List<Span> text) {
  public Detail {
    text = List.copyOf(text);
  }

  public static Detail of(String label, String text) {
    return new Detail(label, List.of(Span.plain(text)));
  }
}
