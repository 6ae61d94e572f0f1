package factfile.answer;

import java.util.List;

/**
 * A line under the headline of an entry.
 *
 * @param label what the line tells ({@code owed by}), or null
 * @param address where it leads, if its text is an address; else null
 */
public record Detail(String label, List<Span> text, String address) {
  public Detail {
    text = List.copyOf(text);
  }

  public Detail(String label, List<Span> text) {
    this(label, text, null);
  }

  public static Detail of(String label, String text) {
    return new Detail(label, List.of(Span.plain(text)));
  }

  public static Detail link(String label, String address) {
    return new Detail(label, List.of(Span.plain(address)), address);
  }
}
