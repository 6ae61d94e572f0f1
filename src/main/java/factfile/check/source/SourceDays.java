package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.record.Source;
import java.time.LocalDate;

/** The days of a source: what it speaks of, then the day it came out, then that it was fetched. */
public final class SourceDays implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Source source : base.facts().sources()) {
      if (isSurelyBefore(source.retrieved(), source.published())) {
        found.add(
            Rule.RETRIEVED_TOO_EARLY,
            source,
            "retrieved on " + source.retrieved().edtf() + ", published on " + day(source),
            "correct `retrieved` or `published`");
      }
      if (isSurelyBefore(source.published(), source.upTo())) {
        found.add(
            Rule.PUBLISHED_TOO_EARLY,
            source,
            "published on " + day(source) + ", it speaks of days up to " + source.upTo().edtf(),
            "correct `published` or `up_to`: no source knows what comes after it");
      }
      Source origin = source.origin() == null ? null : base.facts().source(source.origin());
      if (origin != null && isSurelyBefore(source.published(), origin.published())) {
        found.add(
            Rule.ORIGIN_LATER,
            source,
            "published on " + day(source) + ", it retells `" + origin.id() + "` of " + day(origin),
            "correct one of the days, or `origin`");
      }
    }
  }

  private static String day(Source source) {
    return source.published().edtf();
  }

  private static boolean isSurelyBefore(FactDate one, FactDate other) {
    LocalDate last = one == null ? null : one.latest();
    LocalDate first = other == null ? null : other.earliest();
    return last != null && first != null && last.isBefore(first);
  }
}
