package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.List;

/** Where nearly all sources can be opened, one that cannot was most likely forgotten. */
public final class SourceWithoutUrl implements BaseRule {
  /** In a base of fewer, nothing is usual yet. */
  private static final int FEW = 4;

  /** Of so many, one may be without. */
  private static final int USUAL = 4;

  @Override
  public void check(CheckedBase base, Violations found) {
    List<Source> without = new ArrayList<>();
    List<Source> all = base.facts().sources();
    for (Source source : all) {
      if (source.url() == null) {
        without.add(source);
      }
    }
    if (all.size() < FEW || without.size() * USUAL > all.size()) {
      return;
    }
    for (Source source : without) {
      found.add(
          Rule.SOURCE_WITHOUT_URL,
          source,
          "it has no `url`; "
              + (all.size() - without.size())
              + " of the "
              + all.size()
              + " sources have one",
          "add `url:`; where there is none, switch the rule off here");
    }
  }
}
