package factfile.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * A line under the headline of an entry.
 *
 * @param label what the line tells ({@code owed by}), or null
 * @param address where it leads, if its text is an address; else null
 * @param origin whether the last of the text is where it can be looked up, and stays together
 */
public record Detail(String label, List<Span> text, String address, boolean origin) {
  public Detail {
    text = List.copyOf(text);
  }

  public Detail(String label, List<Span> text) {
    this(label, text, null, false);
  }

  /**
   * With the place where it can be looked up.
   *
   * @param origin the id and the citations
   */
  public static Detail of(String label, List<Span> text, String origin) {
    List<Span> whole = new ArrayList<>(text);
    whole.add(Span.dim("  " + origin));
    return new Detail(label, whole, null, true);
  }

  public static Detail of(String label, String text) {
    return new Detail(label, List.of(Span.plain(text)));
  }

  public static Detail link(String label, String address) {
    return new Detail(label, List.of(Span.plain(address)), address, false);
  }
}
