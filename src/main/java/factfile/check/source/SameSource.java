package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import java.util.HashMap;
import java.util.Map;

/** One publication under two ids: of one publisher and day, with one title or address. */
public final class SameSource implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Source> first = new HashMap<>();
    for (Source source : base.facts().sources()) {
      if (source.published() == null) {
        continue;
      }
      String lead = FoldedWords.fold(source.publisher()) + " " + source.published().edtf() + " ";
      Source title = same(first, lead, source.headline(), source);
      Source address = same(first, lead, source.url(), source);
      Source other = title == null ? address : title;
      if (other != null) {
        found.add(
            Rule.SAME_SOURCE,
            source,
            "this is the publication that `" + other.id() + "` is, too",
            "keep one of the two, and cite that");
      }
    }
  }

  private static Source same(Map<String, Source> first, String lead, String name, Source source) {
    return name == null ? null : first.putIfAbsent(lead + FoldedWords.fold(name), source);
  }
}
