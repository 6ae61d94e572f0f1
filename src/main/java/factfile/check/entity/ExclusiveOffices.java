package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who holds an office is not its deputy, and does not merely act in it, at the same time. */
public final class ExclusiveOffices implements BaseRule {
  private static final Set<String> LESSER =
      Set.of("acting", "interim", "deputy", "vice", "former", "designate", "elect", "assistant");

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Entity entity : base.facts().entities()) {
      List<HeldOffice> held = HeldOffice.of(base.facts(), entity);
      for (HeldOffice lesser : held) {
        for (HeldOffice full : held) {
          if (isLesser(lesser, full) && lesser.firstShared(full) != null) {
            found.add(
                Rule.EXCLUSIVE_OFFICES,
                entity,
                lesser.role().slice().position(),
                lesser.role().title() + ", and " + full.role().title() + " of the same at once",
                "end this one with `until:` before the other begins");
          }
        }
      }
    }
  }

  private static boolean isLesser(HeldOffice lesser, HeldOffice full) {
    List<String> words = new ArrayList<>(FoldedWords.of(lesser.role().title()));
    return words.removeIf(LESSER::contains)
        && !words.isEmpty()
        && words.equals(FoldedWords.of(full.role().title()))
        && lesser.role().of().equals(full.role().of());
  }
}
