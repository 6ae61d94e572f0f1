package factfile.load.link;

import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What looks wrong, or could be said better, in the values of a count. */
final class CountRules {
  /** How long after it a number that another speaker gives may be a dispute, in days. */
  private static final int SOON = 30;

  private final DateRules records;
  private final Problems problems;

  CountRules(DateRules records, Problems problems) {
    this.records = records;
    this.problems = problems;
  }

  void check(Count count, Owner owner) {
    for (CountValue value : count.values()) {
      checkParts(value, owner);
      checkWhole(value, owner);
    }
    if (count.event() == null) {
      offerEvent(count, owner);
      checkSpeaker(count, owner);
    }
  }

  private void checkParts(CountValue value, Owner owner) {
    if (value.parts().isEmpty() || value.quantity() == null) {
      return;
    }
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (CountPart part : value.parts()) {
      if (part.quantity() == null) {
        return;
      }
      low = sum(low, part.quantity().low());
      high = sum(high, part.quantity().high());
    }
    Quantity all = value.quantity();
    boolean rough = all.approximate() || isAnyRough(value.parts());
    boolean tooMany = low != null && all.high() != null && low.compareTo(all.high()) > 0;
    boolean tooFew = high != null && all.low() != null && high.compareTo(all.low()) < 0;
    if (!rough && (tooMany || tooFew)) {
      BigDecimal sum = tooMany ? low : high;
      problems.warning(
          "parts-do-not-add-up",
          value.position(),
          1,
          owner,
          "its parts add up to " + sum.toPlainString() + ", not " + all.phrase(),
          tooMany ? "correct a part, or the value" : "correct a part, or add what is missing");
    }
  }

  private static BigDecimal sum(BigDecimal sum, BigDecimal part) {
    return sum == null || part == null ? null : sum.add(part);
  }

  private static boolean isAnyRough(List<CountPart> parts) {
    for (CountPart part : parts) {
      if (part.quantity().approximate()) {
        return true;
      }
    }
    return false;
  }

  private void checkWhole(CountValue value, Owner owner) {
    boolean both = value.whole() != null && value.quantity() != null;
    BigDecimal whole = both ? value.whole().high() : null;
    BigDecimal part = both ? value.quantity().low() : null;
    if (whole != null && part != null && part.compareTo(whole) > 0) {
      problems.warning(
          "more-than-the-whole",
          value.position(),
          1,
          owner,
          value.quantity().phrase() + " is more than the whole, " + value.whole().phrase(),
          "correct `value` or `of`");
    }
  }

  private void offerEvent(Count count, Owner owner) {
    boolean about = count.common().claim() != null && count.common().claim().about() != null;
    Set<String> reporters = new HashSet<>();
    for (CountValue value : count.values()) {
      if (value.rank() != Rank.DEPRECATED) {
        reporters.addAll(reporters(value));
      }
    }
    if (about && reporters.size() > 1) {
      String event = count.common().claim().about();
      problems.note(
          "number-of-an-event",
          count.position(),
          1,
          owner,
          reporters.size() + " reporters count for `" + event + "`, which happened once",
          "if the number does not move, write `event: "
              + event
              + "`: then their last words are compared");
    }
  }

  /** A number that moves at once with its speaker may be a dispute. */
  private void checkSpeaker(Count count, Owner owner) {
    List<CountValue> dated = new ArrayList<>();
    for (CountValue value : count.values()) {
      boolean answers = value.rank() == Rank.NORMAL || value.rank() == Rank.PREFERRED;
      if (answers && value.quantity() != null && day(value) != null) {
        dated.add(value);
      }
    }
    dated.sort(new ByDay());
    if (dated.size() < 2) {
      return;
    }
    CountValue newest = dated.get(dated.size() - 1);
    CountValue before = dated.get(dated.size() - 2);
    boolean another = Collections.disjoint(reporters(before), reporters(newest));
    boolean differs = !newest.quantity().phrase().equals(before.quantity().phrase());
    long days = ChronoUnit.DAYS.between(day(before), day(newest));
    if (another && differs && days > 0 && days <= SOON) {
      problems.note(
          "another-speaker",
          newest.position(),
          1,
          owner,
          "the newest value comes from another speaker than that of "
              + day(before)
              + ", and differs from it",
          "if one of them disputes the other, give that value `rank: disputed`");
    }
  }

  /** A class, as all orders on the way to an answer: linking a lambda costs a start. */
  private final class ByDay implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return day(a).compareTo(day(b));
    }
  }

  private LocalDate day(CountValue value) {
    FactDate date = value.date();
    return date == null ? records.upTo(value.cites()) : date.latest();
  }

  /** Ids of those who report, and the publishers where they do themselves. */
  private Set<String> reporters(CountValue value) {
    Set<String> reporters = new HashSet<>();
    for (Citation cite : value.cites()) {
      Source source = records.source(cite.source());
      String publisher = source == null ? cite.source() : source.publisher();
      reporters.add(cite.saidBy() == null ? "publisher " + publisher : cite.saidBy());
    }
    return reporters;
  }
}
