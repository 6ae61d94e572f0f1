package factfile.check.review;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Edge;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Subject;
import factfile.query.state.CountState;
import factfile.query.state.Slices;
import factfile.query.words.Amounts;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was so when a source last spoke of it, long ago: offices, and numbers that move. */
final class StaleReview {
  private final Inquiry inquiry;
  private final FactBase base;
  private final LocalDate today;
  private final long stale;

  StaleReview(Inquiry inquiry, LocalDate today, long stale) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.today = today;
    this.stale = stale;
  }

  void addTo(ReviewRows rows) {
    Slices slices = new Slices(base);
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        addOffice(entity, role, slices, rows);
      }
    }
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      addNumber((Count) fact, rows);
    }
  }

  /** One that ends on a day is known to; one that is open on purpose is meant to go on. */
  private void addOffice(Entity entity, Role role, Slices slices, ReviewRows rows) {
    Slice slice = slices.held(entity, role);
    Edge until = slice.until();
    LocalDate told = slices.upTo(slice);
    boolean held = slices.holdsOn(slice, inquiry.clocks().recordedDay()) != Truth.NO;
    long days = told == null ? 0 : today.toEpochDay() - told.toEpochDay();
    if (until != null || !held || days < stale) {
      return;
    }
    List<String> texts = new ArrayList<>(List.of(entity.id(), entity.name(), role.title()));
    texts.addAll(entity.aliases());
    for (String of : role.of()) {
      Entities.addNames(base, of, texts);
    }
    FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
    rows.add(
        ReviewReason.OFFICE_UNCONFIRMED,
        entity,
        days,
        entity.name()
            + ", "
            + Entities.office(base, role)
            + ": last told of on "
            + DateWords.of(told),
        "factfile add entity " + entity.id(),
        Subject.of(entity, day, texts, slices.cites(slice)));
  }

  /** A number with one value may never have been meant to move. */
  private void addNumber(Count count, ReviewRows rows) {
    CountState state =
        count.event() != null || count.values().size() < 2
            ? null
            : CountState.at(base, count, inquiry.clocks().recordedDay());
    LocalDate told = state == null ? null : state.date().latest();
    long days = told == null ? 0 : today.toEpochDay() - told.toEpochDay();
    if (days >= stale && told != null) {
      rows.add(
          ReviewReason.COUNT_OLD,
          count,
          days,
          count.topic()
              + ": "
              + Amounts.words(state.phrase(), count.unit())
              + " on "
              + DateWords.of(told),
          "factfile add count " + count.id());
    }
  }
}
