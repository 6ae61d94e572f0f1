package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A `check:` whose `not` has the words that a sentence would be recognised by. */
public final class UnmeetableCheck implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      Claim claim = fact.common().claim();
      if (claim != null && isUnmeetable(fact, claim)) {
        found.add(
            Rule.UNMEETABLE_CHECK,
            fact,
            "whatever `check` recognises has a word of its `not`: "
                + String.join(", ", claim.not()),
            "take those words out of `not`, or out of `topic` and `verbs`");
      }
    }
  }

  /**
   * An event is told by its noun or by its verb; numbers and deadlines need what they are about.
   */
  private static boolean isUnmeetable(Fact fact, Claim claim) {
    if (fact instanceof Event) {
      List<String> either = new ArrayList<>(claim.topics());
      either.addAll(claim.verbs());
      return areAllRuledOut(either, claim);
    }
    return areAllRuledOut(claim.topics(), claim) || areAllRuledOut(claim.verbs(), claim);
  }

  private static boolean areAllRuledOut(List<String> phrases, Claim claim) {
    for (String phrase : phrases) {
      if (!isRuledOut(phrase, claim)) {
        return false;
      }
    }
    return !phrases.isEmpty();
  }

  private static boolean isRuledOut(String phrase, Claim claim) {
    List<String> words = FoldedWords.of(phrase);
    for (String not : claim.not()) {
      if (Collections.indexOfSubList(words, FoldedWords.of(not)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
