package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.date.AllOf;
import factfile.model.date.FactDate;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Rank;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.query.rows.TimelineRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A day that sources tell differently, against the bases in which each of them alone had told it:
 * what all of those list is sure, what some list may be.
 */
class DisputedDaysLawTest {
  private static final int SEEDS = Integer.getInteger("dispute.seeds", 300);

  private static final String ANY = "kind:event";

  @Test
  void aDisputeIsListedAsItsClaimsWouldBe() {
    int disputes = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      FactBase base = RandomBase.of(seed);
      Random random = new Random(seed);
      for (Fact fact : base.facts()) {
        if (fact instanceof Event event && event.order().isEmpty() && isInDispute(event)) {
          assertListed(base, event, random, seed);
          disputes++;
        }
      }
    }
    assertThat(disputes).isGreaterThan(SEEDS / 5);
  }

  private static boolean isInDispute(Fact fact) {
    return fact.date() != null && fact.date().isDisputed();
  }

  private static void assertListed(FactBase base, Event event, Random random, long seed) {
    LocalDate first = RandomBase.ZERO.plusDays(random.nextInt(RandomBase.DAYS));
    String range = "date:" + first + ".." + first.plusDays(random.nextInt(15));
    for (String filter : List.of(range, "not:" + range, ANY)) {
      LocalDate asOf = filter.equals(ANY) ? first : null;
      Set<String> alone = new HashSet<>();
      for (DatedClaim claim : event.dating().claims()) {
        FactBase claimed = with(base, event, Dating.of(claim.date()));
        // A set of all has a row for each day; as one thing it is not outside that is inside too.
        boolean denied = filter.startsWith("not:") && claim.date() instanceof AllOf;
        alone.add(
            denied
                ? denied(listed(claimed, event, null, range))
                : listed(claimed, event, asOf, filter));
      }
      assertThat(listed(base, event, asOf, filter).isEmpty())
          .as("seed %s, %s, %s as of %s", seed, event.id(), filter, asOf)
          .isEqualTo(alone.equals(Set.of("")));
    }
    for (TimelineRow row : Ask.of(base).filters("id:" + event.id()).timeline().rows()) {
      assertThat(row.certain()).isFalse();
    }
  }

  private static String denied(String listed) {
    return switch (listed) {
      case "" -> "certain";
      case "certain" -> "";
      default -> listed;
    };
  }

  /** How an event stands in the list: empty where it does not. */
  private static String listed(FactBase base, Event event, LocalDate asOf, String filter) {
    Ask ask = Ask.of(base).filters("id:" + event.id(), filter);
    List<TimelineRow> rows = (asOf == null ? ask : ask.asOf(asOf)).timeline().rows();
    if (rows.isEmpty()) {
      return "";
    }
    return rows.stream().anyMatch(TimelineRow::certain) ? "certain" : "maybe";
  }

  /** One claim that is preferred, and no other, is the date. */
  @Test
  void aPreferredClaimIsTheDate() {
    for (long seed = 0; seed < SEEDS; seed++) {
      FactBase base = RandomBase.of(seed);
      for (Fact fact : base.facts()) {
        if (fact instanceof Event event && isInDispute(event)) {
          DatedClaim chosen = event.dating().claims().get(0);
          FactBase decided = with(base, event, Dating.told(preferring(event, chosen)));
          FactBase plain = with(base, event, Dating.of(chosen.date()));
          FactDate date = decided.when(decided.fact(event.id()));
          assertThat(date).isEqualTo(plain.when(plain.fact(event.id())));
          assertThat(decided.fact(event.id()).dating().others())
              .noneMatch(claim -> claim.date().equals(chosen.date()))
              .isNotEmpty();
        }
      }
    }
  }

  private static List<DatedClaim> preferring(Event event, DatedClaim chosen) {
    List<DatedClaim> claims = new ArrayList<>();
    for (DatedClaim claim : event.dating().claims()) {
      Rank rank = claim.equals(chosen) ? Rank.PREFERRED : Rank.NORMAL;
      claims.add(new DatedClaim(claim.date(), rank, claim.cites()));
    }
    return claims;
  }

  private static FactBase with(FactBase base, Event event, Dating dating) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : base.facts()) {
      facts.add(fact.id().equals(event.id()) ? dated(event, dating) : fact);
    }
    return new MemoryBase(base.manifest(), base.sources(), base.entities(), facts);
  }

  private static Event dated(Event event, Dating dating) {
    return new Event(
        event.common(),
        event.title(),
        dating,
        event.who(),
        event.to(),
        event.order(),
        event.during(),
        event.votes(),
        event.once());
  }
}
