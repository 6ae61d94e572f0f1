package factfile.query.compare;

import factfile.model.base.DatedOutcome;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.query.answers.Inquiry;
import factfile.query.state.Contradictions;
import factfile.query.state.Reporter;
import factfile.query.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What cannot both have become of one deadline or promise.
 *
 * @param day on which both are told of it
 */
record OutcomeDispute(Fact fact, LocalDate day, List<DisputeClaim> claims) {
  OutcomeDispute {
    claims = List.copyOf(claims);
  }

  /** Those of outcomes that had come by the asked day. */
  static List<OutcomeDispute> all(Inquiry inquiry) {
    FactBase base = inquiry.base();
    LocalDate asked = inquiry.clocks().recordedDay();
    List<OutcomeDispute> all = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.DEADLINE)) {
      for (List<DatedOutcome> pair : Contradictions.of(base, (Deadline) fact)) {
        List<DisputeClaim> claims = new ArrayList<>();
        for (DatedOutcome each : pair) {
          claims.add(claim(base, words(each.outcome()), each.outcome().cites()));
        }
        addUpTo(asked, new OutcomeDispute(fact, pair.get(0).settled(), claims), all);
      }
    }
    for (Fact fact : inquiry.facts(FactKind.STATEMENT)) {
      for (List<Fulfilment> pair : Contradictions.of(base, (Statement) fact)) {
        List<DisputeClaim> claims = new ArrayList<>();
        for (Fulfilment each : pair) {
          claims.add(claim(base, each.status().word(), each.cites()));
        }
        LocalDate day = Contradictions.settled(base, pair.get(0));
        addUpTo(asked, new OutcomeDispute(fact, day, claims), all);
      }
    }
    return all;
  }

  private static void addUpTo(LocalDate asked, OutcomeDispute dispute, List<OutcomeDispute> all) {
    if (asked == null || !dispute.day().isAfter(asked)) {
      all.add(dispute);
    }
  }

  private static DisputeClaim claim(FactBase base, String words, List<Citation> cites) {
    return new DisputeClaim(words, null, Reporter.of(base, cites.get(0)), cites);
  }

  private static String words(Outcome outcome) {
    FactDate due = outcome.due();
    String status = outcome.status().word();
    return due == null ? status : status + " to " + DateWords.of(due);
  }
}
