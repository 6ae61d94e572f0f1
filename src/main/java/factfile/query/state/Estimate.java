package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.part.Citations;
import factfile.model.part.CountValue;
import factfile.model.record.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one reporter says that a number is.
 *
 * @param value resting on what that reporter is cited for
 */
public record Estimate(Reporter reporter, CountValue value) {
  /** A value as each of its reporters has it. */
  static List<Estimate> each(FactBase base, CountValue value) {
    List<Estimate> estimates = new ArrayList<>();
    for (Reporter.Cited own : Reporter.each(base, value.cites())) {
      estimates.add(new Estimate(own.reporter(), value.withCites(own.cites())));
    }
    return estimates;
  }

  /**
   * The last word of each reporter, in the order of the file: the latest by the value's own day,
   * else by the day its source was out; of one day the one out later, then the one written later.
   */
  static List<Estimate> lastWords(FactBase base, List<CountValue> values) {
    Map<String, Estimate> last = new LinkedHashMap<>();
    for (CountValue value : values) {
      for (Estimate estimate : each(base, value)) {
        Estimate before = last.get(estimate.reporter.key());
        if (before == null || !isLater(base, before, estimate)) {
          // Removed first, so that it stands where it is written.
          last.remove(estimate.reporter.key());
          last.put(estimate.reporter.key(), estimate);
        }
      }
    }
    return List.copyOf(last.values());
  }

  private static boolean isLater(FactBase base, Estimate one, Estimate other) {
    int order = one.given(base).compareTo(other.given(base));
    return order > 0 || (order == 0 && one.out(base).isAfter(other.out(base)));
  }

  /** The day that it was given, as far as that is told. */
  private LocalDate given(FactBase base) {
    if (value.date() == null) {
      return out(base);
    }
    LocalDate latest = value.date().latest();
    return latest == null ? LocalDate.MAX : latest;
  }

  private LocalDate out(FactBase base) {
    LocalDate last = LocalDate.MIN;
    for (String id : Citations.sources(value.cites())) {
      Source source = base.source(id);
      LocalDate out = source == null ? null : source.outBy();
      last = out != null && out.isAfter(last) ? out : last;
    }
    return last;
  }
}
