package factfile.check.review;

import factfile.model.base.Allowances;
import factfile.model.base.PendingRecord;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Subject;
import factfile.query.state.FactState;
import java.util.ArrayList;
import java.util.List;

/** Collects what is worth a look, as far as the filters pick it. */
final class ReviewRows {
  private final Inquiry inquiry;
  private final String base;
  private final List<ReviewRow> all = new ArrayList<>();

  /**
   * @param base what a command line says so that it is about this base; empty for nothing
   */
  ReviewRows(Inquiry inquiry, String base) {
    this.inquiry = inquiry;
    this.base = base;
  }

  List<ReviewRow> all() {
    return all;
  }

  /** Of a fact, unless its keeper has allowed what a rule of {@code check} says of it. */
  void add(
      ReviewReason reason, Fact fact, Long days, String message, String command, String... rules) {
    Subject subject =
        Subject.of(inquiry.base(), fact)
            .standing(new FactState(inquiry.base(), inquiry.clocks(), fact));
    add(reason, fact, days, message, command, subject, rules);
  }

  void add(
      ReviewReason reason,
      Item item,
      Long days,
      String message,
      String command,
      Subject subject,
      String... rules) {
    List<String> allowed = Allowances.of(item);
    for (String rule : rules) {
      if (allowed.contains(rule)) {
        return;
      }
    }
    Truth matches = inquiry.filters().test(subject);
    if (inquiry.filters().lists(matches, matches == Truth.YES)) {
      add(reason, item, days, message, command, matches == Truth.YES, subject.cites());
    }
  }

  /** What the filters have picked already. */
  void add(
      ReviewReason reason,
      Item item,
      Long days,
      String message,
      String command,
      boolean certain,
      List<Citation> cites) {
    all.add(
        new ReviewRow(
            reason, item.id(), item.kindWord(), days, message, command + base, certain, cites));
  }

  /** A draft, of which filters cannot tell anything. */
  void add(PendingRecord draft) {
    if (inquiry.filters().all().isEmpty()) {
      all.add(
          new ReviewRow(
              ReviewReason.DRAFT,
              draft.id(),
              draft.kind(),
              null,
              "still a draft, at " + draft.position(),
              "factfile check" + base,
              true,
              List.of()));
    }
  }
}
