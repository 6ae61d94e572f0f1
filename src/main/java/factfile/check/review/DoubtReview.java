package factfile.check.review;

import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.source.ThinSource;
import factfile.model.base.Allowances;
import factfile.model.base.PendingRecord;
import factfile.model.record.Fact;
import factfile.query.answers.Inquiry;
import factfile.query.compare.DisputeClaim;
import factfile.query.compare.DisputeRow;
import factfile.query.compare.DisputedField;
import factfile.query.compare.Disputes;
import java.util.ArrayList;
import java.util.List;

/** What may not be so: disputes, drafts, and what one origin alone tells. */
final class DoubtReview {
  private final Inquiry inquiry;

  DoubtReview(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  void addTo(ReviewRows rows) {
    for (DisputeRow dispute : Disputes.of(inquiry).rows()) {
      if (!Allowances.of(dispute.item()).contains(rule(dispute.field()))) {
        addDispute(dispute, rows);
      }
    }
    for (PendingRecord draft : inquiry.base().pending()) {
      rows.add(draft);
    }
    CheckedBase checked = new CheckedBase(inquiry.base());
    for (Fact fact : ThinSource.facts(checked)) {
      rows.add(
          ReviewReason.THIN_SOURCE,
          fact,
          null,
          fact.title() + ": " + checked.mentions(fact.id()) + " records lean on it",
          "factfile show " + fact.id(),
          Rule.THIN_SOURCE.id());
    }
  }

  private static String rule(DisputedField field) {
    return switch (field) {
      case VALUE -> Rule.UNDECIDED_VALUE.id();
      case DATE -> Rule.UNDECIDED_DAY.id();
      case STATUS -> Rule.UNDECIDED_FINDING.id();
      case ROLE -> Rule.OFFICE_OF_TWO.id();
      case OUTCOME -> Rule.CONTRADICTING_OUTCOMES.id();
    };
  }

  private static void addDispute(DisputeRow dispute, ReviewRows rows) {
    List<String> sides = new ArrayList<>();
    for (DisputeClaim claim : dispute.claims()) {
      sides.add(claim.value() + " (" + claim.reporter().name() + ")");
    }
    String command =
        dispute.field() == DisputedField.ROLE
            ? "factfile who " + dispute.item().id()
            : "factfile disputes id:" + dispute.item().id();
    rows.add(
        ReviewReason.DISPUTE,
        dispute.item(),
        null,
        dispute.title() + ": " + String.join(", or ", sides),
        command,
        dispute.certain(),
        dispute.cites());
  }
}
