package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.Source;

/** Titles and gists are parts of sentences and lines: they fit there, and end in no full stop. */
public final class TitleStyle implements BaseRule {

  /** What fits two lines of eighty columns. */
  private static final int LONG = 160;

  /** What somebody said may be told at greater length. */
  private static final int LONG_GIST = 280;

  /** Shorter words at the end are abbreviations, as are those with a stop inside. */
  private static final int ABBREVIATION = 3;

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Item item : base.items()) {
      if (!(item instanceof Source)) {
        check(item, found);
      }
    }
  }

  private static void check(Item item, Violations found) {
    String title = item.title();
    int longest = item.kind() == FactKind.STATEMENT ? LONG_GIST : LONG;
    String key = key(item);
    if (title.length() > longest) {
      found.add(
          Rule.LONG_TITLE,
          item,
          "`" + key + "` has " + title.length() + " characters",
          "say it in fewer than " + longest + ", and the rest under `text`");
    }
    if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
      found.add(Rule.SHORT_TITLE, item, "`" + key + "` has no word", "say what it is");
    }
    if (item instanceof Fact && endsInFullStop(title)) {
      found.add(
          Rule.FULL_STOP,
          item,
          "`" + key + "` ends in a full stop, which sentences put there themselves",
          "remove it; more than one sentence goes under `text`");
    }
  }

  private static boolean endsInFullStop(String title) {
    int blank = title.lastIndexOf(' ');
    String last = title.substring(blank + 1, Math.max(blank + 1, title.length() - 1));
    return title.endsWith(".")
        && last.length() > ABBREVIATION
        && last.chars().allMatch(Character::isLetter);
  }

  private static String key(Item item) {
    if (item instanceof Entity) {
      return "name";
    }
    return switch ((FactKind) item.kind()) {
      case EVENT, DEADLINE -> "title";
      case STATEMENT -> "gist";
      case COUNT -> "topic";
      case RESOLUTION -> "name";
      case TERM -> "duty";
    };
  }
}
