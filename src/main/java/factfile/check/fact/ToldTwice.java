package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.part.Involvement;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.FoldedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One thing in two records: of one day, of the same people, in the same words or nearly. */
public final class ToldTwice implements BaseRule {

  /** What makes a sentence of words, and no difference. */
  private static final Set<String> LITTLE =
      Set.of(
          "the", "a", "an", "of", "in", "at", "on", "to", "by", "for", "and", "is", "are", "was",
          "were", "be", "been", "has", "have", "had", "its", "his", "her", "their", "that", "it");

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, List<Fact>> alike = new HashMap<>();
    for (Fact fact : base.facts().facts()) {
      List<Fact> others =
          alike.computeIfAbsent(
              parts(fact) + " " + meaning(fact.title()), key -> new ArrayList<>());
      for (Fact other : others) {
        compare(base, fact, other, found);
      }
      others.add(fact);
    }
  }

  private static void compare(CheckedBase base, Fact fact, Fact other, Violations found) {
    FactDate day = base.facts().when(fact);
    FactDate days = base.facts().when(other);
    boolean same = day == null ? days == null : days != null && day.edtf().equals(days.edtf());
    boolean sameWords = FoldedWords.of(fact.title()).equals(FoldedWords.of(other.title()));
    if (same && sameWords && fact instanceof Count) {
      found.add(
          Rule.SAME_RECORD,
          fact,
          "`" + other.id() + "` counts the same",
          "give one of the two the values of both");
    } else if (same && sameWords) {
      found.add(
          Rule.SAME_RECORD,
          fact,
          "`" + other.id() + "` says the same, of the same day",
          "keep one of the two, with the citations of both");
    } else if (!sameWords && day != null && days != null && canBeOne(day, days)) {
      found.add(
          Rule.ALIKE_TITLES,
          fact,
          "its wording alone tells it from `" + other.id() + "`: “" + other.title() + "”",
          "where both are one, keep one of them; else say what tells them apart");
    }
  }

  private static boolean canBeOne(FactDate one, FactDate other) {
    return !isBefore(one, other) && !isBefore(other, one);
  }

  private static boolean isBefore(FactDate one, FactDate other) {
    LocalDate last = one.latest();
    LocalDate first = other.earliest();
    return last != null && first != null && last.isBefore(first);
  }

  /** The words that mean something, whatever their order and endings. */
  private static Set<String> meaning(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : FoldedWords.of(title)) {
      if (!LITTLE.contains(word)) {
        words.add(
            word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  /** What has to be the same besides. */
  private static String parts(Fact fact) {
    Set<String> parts = new TreeSet<>();
    for (Involvement each : fact.involvements()) {
      parts.add(each.part() + " " + each.entity());
    }
    String own = "";
    if (fact instanceof Statement statement) {
      own = statement.act().word();
    } else if (fact instanceof Count count) {
      own = count.unit() + " " + count.event();
    } else if (fact instanceof Deadline deadline) {
      own = deadline.due().edtf();
    } else if (fact instanceof Term term) {
      own = term.resolution();
    }
    return fact.kind() + " " + parts + " " + own;
  }
}
