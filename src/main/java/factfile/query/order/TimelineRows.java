package factfile.query.order;

import factfile.answer.Walked;
import factfile.model.base.MomentOrder;
import factfile.model.date.FactDate;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Moment;
import java.util.List;

/** The rows of a timeline, each made when it is asked for. */
public final class TimelineRows extends Walked<TimelineRow> {
  private final FactMoments moments;
  private final MomentOrder order;
  private final MomentListing listing;

  private TimelineRows(FactMoments moments, MomentOrder order, MomentListing listing) {
    this.moments = moments;
    this.order = order;
    this.listing = listing;
  }

  /** Of all that the base tells. */
  public static TimelineRows ofAll(FactMoments moments, MomentOrder order) {
    return new TimelineRows(moments, order, null);
  }

  /** Of what is listed. */
  public static TimelineRows of(FactMoments moments, MomentListing listing) {
    return new TimelineRows(moments, listing, listing);
  }

  @Override
  public int size() {
    return order.size();
  }

  @Override
  protected void expect(int[] indexes) {
    int[] places = new int[indexes.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = order.place(indexes[i]);
    }
    moments.base().expect(places);
  }

  @Override
  public TimelineRow get(int index) {
    List<Moment> told = moments.at(order.place(index));
    Moment moment = told.get(order.moment(index));
    boolean picked = listing == null || listing.isSure(index);
    return new TimelineRow(moments.base(), moment, picked && isSure(moment), told.size() == 1);
  }

  /** Whether its own record leaves no doubt about a moment. */
  public static boolean isSure(Moment moment) {
    FactDate date = moment.date();
    return moment.certain() && !date.doubtful() && !date.isDisputed();
  }
}
