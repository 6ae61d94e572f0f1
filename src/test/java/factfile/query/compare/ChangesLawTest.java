package factfile.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.model.base.FactBase;
import factfile.model.date.AllOf;
import factfile.model.record.Fact;
import factfile.query.answers.Ask;
import factfile.query.answers.RandomBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Changes are what two lists of each kind, held side by side, do not have in common. */
class ChangesLawTest {
  /** By list: the fields that are compared. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "happened", List.of("date", "others"),
          "count", List.of("value", "low", "high", "rank", "others"),
          "deadline", List.of("status", "due"),
          "term", List.of("status"),
          "who", List.of("role", "fate"));

  @Test
  void changesAreWhatTwoListsDoNotHaveInCommon() {
    int changes = 0;
    int calendar = 0;
    for (long seed = 0; seed < 250; seed++) {
      FactBase base = RandomBase.of(seed);
      Random random = new Random(seed);
      LocalDate day = RandomBase.ZERO.plusDays(random.nextInt(RandomBase.DAYS));
      List<String> filters =
          switch (random.nextInt(4)) {
            case 0 -> List.of("a*");
            case 1 -> List.of("date:" + day + ".." + day.plusDays(4));
            default -> List.of();
          };
      Ask ask = Ask.of(base).filters(filters);
      LocalDate first = RandomBase.ZERO.plusDays(random.nextInt(RandomBase.DAYS));
      LocalDate last = first.plusDays(random.nextInt(30));
      Ask before = ask.asOf(first);
      Ask after = ask.asOf(last);
      if (random.nextBoolean()) {
        before = (random.nextBoolean() ? before : ask).knownBy(first);
        after = (before.asOf() == null ? ask : after).knownBy(last);
      }
      Answer<ChangeRow> answer =
          Changes.between(before.inquiry(), after.inquiry(), List.of("from and to"));
      Map<String, Map<String, String>> was = lists(before.filters(List.of()));
      Map<String, Map<String, String>> is = lists(after.filters(List.of()));
      Set<String> picked = new TreeSet<>(lists(before).keySet());
      picked.addAll(lists(after).keySet());
      Set<String> expected = new TreeSet<>();
      for (String key : picked) {
        boolean nobody = key.startsWith("who ") && isBlank(was.get(key)) && isBlank(is.get(key));
        if (!Objects.equals(was.get(key), is.get(key)) && !nobody) {
          String[] words = key.split(" ", 3);
          expected.add(words[0] + " " + words[1] + " " + was.get(key) + " " + is.get(key));
        }
      }
      Set<String> told = new TreeSet<>();
      for (ChangeRow row : answer.rows()) {
        told.add(
            key(row.told().section(), row.told().item().id())
                + " "
                + cells(row.before())
                + " "
                + cells(row.after()));
        calendar += row.why() == null ? 0 : 1;
      }
      assertThat(told).as("seed %d", seed).isEqualTo(expected);
      changes += told.size();
    }
    assertThat(changes).isGreaterThan(1000);
    assertThat(calendar).isGreaterThan(20);
  }

  /** Whether somebody is not told of, or of no office and no fate. */
  private static boolean isBlank(Map<String, String> cells) {
    return cells == null || cells.values().stream().allMatch(String::isEmpty);
  }

  private static String key(ChangeSection section, String id) {
    String list =
        switch (section) {
          case HAPPENED -> "happened";
          case NUMBERS -> "count";
          case DEADLINES -> "deadline";
          case TERMS -> "term";
          case WHO -> "who";
        };
    return list + " " + id;
  }

  private static String cells(Told told) {
    if (told == null) {
      return "null";
    }
    Map<String, String> cells = new TreeMap<>();
    told.fields().forEach((name, cell) -> cells.put(name, cell == null ? "" : cell));
    return cells.toString();
  }

  private static Map<String, Map<String, String>> lists(Ask ask) {
    FactBase known = ask.inquiry().base();
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Map<String, String> row : Ask.rows(ask.timeline())) {
      if (Set.of("event", "statement", "resolution").contains(row.get("kind"))) {
        put(known, "happened", row, all);
      }
    }
    for (Map<String, String> row : Ask.rows(factfile.query.answers.Undated.of(ask.inquiry()))) {
      put(known, "happened", row, all);
    }
    for (Map<String, String> row : Ask.rows(ask.counts())) {
      put(known, "count", row, all);
    }
    for (Map<String, String> row : Ask.rows(ask.deadlines())) {
      put(known, "deadline", row, all);
    }
    for (Map<String, String> row : rows(ask.terms())) {
      put(known, "term", row, all);
    }
    for (Map<String, String> row : rows(ask.who())) {
      put(known, "who", row, all);
    }
    return all;
  }

  private static List<Map<String, String>> rows(Answer<?> answer) {
    return Ask.rows(answer);
  }

  private static void put(
      FactBase base, String list, Map<String, String> row, Map<String, Map<String, String>> all) {
    Map<String, String> cells = new TreeMap<>();
    for (String field : FIELDS.get(list)) {
      // Citations are told beside what disagrees, and never compared.
      String cell = row.getOrDefault(field, "");
      cells.put(field, field.equals("others") ? cell.replaceAll(", [^,;]*\\)(?=;|$)", ")") : cell);
    }
    // What happened on several days has a row for each; a filter may pick one of them.
    Fact fact = list.equals("happened") ? base.fact(row.get("id")) : null;
    boolean several = fact != null && fact.date() instanceof AllOf;
    String key = list + " " + row.get("id") + (several ? " " + row.get("date") : "");
    Map<String, String> twice = all.put(key, cells);
    assertThat(several ? null : twice).isNull();
  }
}
