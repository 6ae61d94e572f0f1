package factfile.check.review;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import java.util.List;

/**
 * Something to look at.
 *
 * @param id of the record; null for a draft that has none
 * @param kind of the record
 * @param days for how many it has been so; below 0, how many are left; null where they do not count
 * @param command the line that settles it, or shows what there is to settle
 */
public record ReviewRow(
    ReviewReason reason,
    String id,
    String kind,
    Long days,
    String message,
    String command,
    boolean certain,
    List<Citation> cites)
    implements Row, Comparable<ReviewRow> {
  public ReviewRow {
    cites = List.copyOf(cites);
  }

  /** What is most urgent first; of one kind, what has been so longest or is due next. */
  @Override
  public int compareTo(ReviewRow other) {
    int order = reason.compareTo(other.reason);
    return order == 0 ? Long.compare(other.rank(), rank()) : order;
  }

  private long rank() {
    return days == null ? Long.MIN_VALUE : days;
  }

  @Override
  public Entry entry() {
    return new Entry(
        reason.heading(),
        List.of(Span.plain(lead())),
        "",
        List.of(Span.plain(message)),
        List.of(Detail.of("next", command)),
        null,
        cites);
  }

  private String lead() {
    if (days == null) {
      return "";
    }
    long many = Math.abs(days);
    return many + (many == 1 ? " day" : " days") + (days < 0 ? " left" : "");
  }
}
