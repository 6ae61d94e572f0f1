package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.MomentOrder;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.query.order.FactMoments;
import factfile.query.order.MomentListing;
import factfile.query.order.TimelineRows;
import factfile.query.rows.TimelineColumn;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Moment;
import factfile.query.words.Text;
import java.util.ArrayList;
import java.util.List;

/** What happened when: every dated thing in order. */
public final class Timeline {
  public static final List<Column<TimelineRow>> COLUMNS = List.of(TimelineColumn.values());

  private final Inquiry inquiry;
  private final FactMoments moments;
  private int later;

  private Timeline(Inquiry inquiry, boolean whole) {
    this.inquiry = inquiry;
    this.moments = new FactMoments(inquiry.base(), inquiry.clocks(), whole);
  }

  public static Answer<TimelineRow> of(Inquiry inquiry) {
    return new Timeline(inquiry, false).answer(inquiry.base().momentOrder(), true);
  }

  /** What tells the same of single facts. */
  static Timeline listingNothing(Inquiry inquiry) {
    return new Timeline(inquiry, false);
  }

  /** The same beside {@link Undated}, so that it need not say what has no place in it. */
  public static Answer<TimelineRow> ofDated(Inquiry inquiry) {
    return new Timeline(inquiry, false).answer(inquiry.base().momentOrder(), false);
  }

  /** The same with one row for all days of a set of all. */
  static Answer<TimelineRow> ofWhole(Inquiry inquiry) {
    return new Timeline(inquiry, true).answer(null, true);
  }

  /**
   * @param known the order of all that the base tells, or null
   * @param tellsUndated whether it says what has no place in it
   */
  private Answer<TimelineRow> answer(MomentOrder known, boolean tellsUndated) {
    boolean all = known != null && inquiry.isOfEverything();
    MomentListing listing = all ? null : listed();
    Ordinals undated = all ? known.undated() : listing.undated();
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    if (undated.size() > 0 && tellsUndated) {
      String which = undated.size() > 3 ? "" : ": " + ids(undated);
      notices.add(Text.number(undated.size(), "fact") + " without a date not shown" + which);
    }
    return inquiry.answer(
        "Timeline",
        COLUMNS,
        all ? TimelineRows.ofAll(moments, known) : TimelineRows.of(moments, listing),
        notices);
  }

  private String ids(Ordinals facts) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      ids.add(inquiry.base().factAt(facts.get(i)).id());
    }
    return String.join(", ", ids);
  }

  private MomentListing listed() {
    MomentListing listing = new MomentListing(inquiry.base());
    Ordinals places = inquiry.factPlaces();
    for (int i = 0; i < places.size(); i++) {
      Fact fact = inquiry.base().factAt(places.get(i));
      if (fact != null) {
        list(fact, places.get(i), listing);
      }
    }
    listing.sort();
    return listing;
  }

  private void list(Fact fact, int place, MomentListing listing) {
    List<Moment> told = moments.of(fact);
    boolean dateless = told.isEmpty() && fact.kind().happens();
    if (dateless && inquiry.test(fact) != Truth.NO) {
      listing.addUndated(place);
    }
    for (int i = 0; i < told.size(); i++) {
      Moment moment = told.get(i);
      Truth listed = listed(moment);
      if (listed != Truth.NO) {
        listing.add(place, i, moment, listed == Truth.YES);
      }
    }
  }

  private Truth listed(Moment moment) {
    Truth matches = inquiry.test(moment);
    Truth begun = matches == Truth.NO ? Truth.NO : inquiry.begun(moment);
    Truth listed = matches.and(begun);
    later += matches != Truth.NO && begun == Truth.NO ? 1 : 0;
    boolean certain = listed == Truth.YES && TimelineRows.isSure(moment);
    return inquiry.filters().lists(listed, certain) ? listed : Truth.NO;
  }

  /** The rows of a fact alone, in its own order. */
  List<TimelineRow> rowsOf(Fact fact) {
    List<Moment> told = moments.of(fact);
    List<TimelineRow> rows = new ArrayList<>(told.size());
    for (Moment moment : told) {
      Truth listed = listed(moment);
      if (listed != Truth.NO) {
        boolean certain = listed == Truth.YES && TimelineRows.isSure(moment);
        rows.add(new TimelineRow(inquiry.base(), moment, certain, told.size() == 1));
      }
    }
    return rows;
  }
}
