package factfile.check.review;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.query.answers.Inquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a keeper should look at next. Recorded states are those of the asked day, or of the record's
 * end where that came before; days are counted to the asked day, without one to today.
 */
public final class Review {
  public static final List<Column<ReviewRow>> COLUMNS = List.of(ReviewColumn.values());

  private Review() {}

  /**
   * @param stale after how many days without news something has grown old
   * @param base what a command line has to say so that it is about this base; empty for nothing
   */
  public static Answer<ReviewRow> of(Inquiry inquiry, long stale, String base) {
    LocalDate today = inquiry.clocks().countingDay();
    ReviewRows rows = new ReviewRows(inquiry, base);
    new DueReview(inquiry, today, stale).addTo(rows);
    new StaleReview(inquiry, today, stale).addTo(rows);
    new DoubtReview(inquiry).addTo(rows);
    List<ReviewRow> sorted = new ArrayList<>(rows.all());
    Collections.sort(sorted);
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, 0);
    return inquiry.answer("To look at", COLUMNS, sorted, notices);
  }
}
