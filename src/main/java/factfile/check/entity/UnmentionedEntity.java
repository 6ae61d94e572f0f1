package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An entity without a part in anything. Publishers have one by their name, and so has whatever is
 * spoken of in words alone, as a river in the text of a treaty is.
 */
public final class UnmentionedEntity implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Set<String> publishers = new HashSet<>();
    for (Source source : base.facts().sources()) {
      publishers.add(FoldedWords.fold(source.publisher()));
    }
    String texts = texts(base);
    for (Entity entity : base.facts().entities()) {
      boolean told =
          !entity.roles().isEmpty()
              || !entity.fates().isEmpty()
              || !entity.designations().isEmpty();
      boolean publishes = publishers.contains(FoldedWords.fold(entity.name()));
      boolean silent = !told && !publishes && base.mentions(entity.id()) == 0;
      if (silent && !isSpokenOf(entity, texts)) {
        found.add(
            Rule.UNMENTIONED_ENTITY,
            entity,
            "no record mentions `" + entity.id() + "`, and nothing is told of it",
            "name it where it has a part, or remove it");
      }
    }
  }

  /** The words of all facts, each between blanks. */
  private static String texts(CheckedBase base) {
    StringBuilder texts = new StringBuilder(" ");
    for (Fact fact : base.facts().facts()) {
      append(fact.title(), texts);
      fact.texts().forEach(text -> append(text, texts));
    }
    return texts.toString();
  }

  private static void append(String text, StringBuilder texts) {
    texts.append(String.join(" ", FoldedWords.of(text))).append(" . ");
  }

  private static boolean isSpokenOf(Entity entity, String texts) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    for (String name : names) {
      if (texts.contains(" " + String.join(" ", FoldedWords.of(name)) + " ")) {
        return true;
      }
    }
    return false;
  }
}
