package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.query.filter.Subject;
import factfile.query.rows.TimelineColumn;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import factfile.query.words.Text;
import java.util.ArrayList;
import java.util.List;

/** What happened when: every dated thing in order. */
public final class Timeline {
  public static final List<Column<TimelineRow>> COLUMNS = List.of(TimelineColumn.values());

  private final Inquiry inquiry;
  private final boolean undatedElsewhere;
  private final boolean whole;
  private int later;
  private final List<String> undated = new ArrayList<>();

  private Timeline(Inquiry inquiry, boolean undatedElsewhere, boolean whole) {
    this.inquiry = inquiry;
    this.undatedElsewhere = undatedElsewhere;
    this.whole = whole;
  }

  public static Answer<TimelineRow> of(Inquiry inquiry) {
    return new Timeline(inquiry, false, false).answer();
  }

  /** The same beside {@link Undated}, so that it need not say what has no place in it. */
  public static Answer<TimelineRow> ofDated(Inquiry inquiry) {
    return new Timeline(inquiry, true, false).answer();
  }

  /** The same with one row for all days of a set of all. */
  static Answer<TimelineRow> ofWhole(Inquiry inquiry) {
    return new Timeline(inquiry, false, true).answer();
  }

  private Answer<TimelineRow> answer() {
    List<TimelineRow> rows = new ChronologicalOrder(inquiry.base()).of(listed());
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    if (!undated.isEmpty() && !undatedElsewhere) {
      String which = undated.size() > 3 ? "" : ": " + String.join(", ", undated);
      notices.add(Text.number(undated.size(), "fact") + " without a date not shown" + which);
    }
    return inquiry.answer("Timeline", COLUMNS, rows, notices);
  }

  private List<TimelineRow> listed() {
    Moments moments = new Moments(inquiry.base(), inquiry.clocks());
    List<TimelineRow> listed = new ArrayList<>();
    for (Fact fact : inquiry.facts()) {
      List<Moment> all = moments.visit(fact);
      boolean dateless = all.isEmpty() && fact.kind().happens();
      if (dateless && matches(inquiry.subject(fact)) != Truth.NO) {
        undated.add(fact.id());
      }
      for (Moment moment : all) {
        if (whole) {
          list(moment, listed);
        } else {
          listEach(moment, listed);
        }
      }
    }
    return listed;
  }

  private void listEach(Moment moment, List<TimelineRow> listed) {
    for (Moment each : moment.each()) {
      list(each, listed);
    }
  }

  private void list(Moment moment, List<TimelineRow> listed) {
    Truth matches = matches(inquiry.subject(moment));
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = inquiry.begun(moment);
    if (begun == Truth.NO) {
      later++;
      return;
    }
    boolean certain =
        matches.and(begun) == Truth.YES
            && moment.certain()
            && !moment.date().doubtful()
            && !moment.date().isDisputed();
    if (inquiry.filters().lists(matches, certain)) {
      listed.add(new TimelineRow(inquiry.base(), moment, certain));
    }
  }

  private Truth matches(Subject subject) {
    return inquiry.filters().test(subject);
  }
}
