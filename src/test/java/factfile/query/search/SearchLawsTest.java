package factfile.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.query.answers.Ask;
import factfile.query.answers.RandomBase;
import factfile.query.answers.Search;
import factfile.query.filter.Subject;
import factfile.query.rows.SearchRow;
import factfile.query.words.Entities;
import factfile.store.Snapshots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the index of words tells of a ranking is what reading every record tells. A failure names
 * its seed.
 */
class SearchLawsTest {
  private static final int SEEDS = Integer.getInteger("search.seeds", 60);
  private static final String[] WORDS = {
    "alpha", "beta", "Étude", "Zürich", "alp", "talks", "1,429"
  };

  /** What is asked for: whole words, words that are only begun, and what only names hold. */
  private static final String[] WANTED = {
    "alpha", "beta", "etude", "zurich", "al", "a", "t", "talks", "e1", "n", "Trade", "f", "1,429"
  };

  private record Scored(Item item, int score, String match) {}

  @Test
  void theIndexRanksAsReadingDoes(@TempDir Path cache) {
    Snapshots snapshots = Ask.snapshots(cache);
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      MemoryBase base = seed % 2 == 0 ? RandomBase.of(seed) : worded(random);
      FactBase kept = Ask.kept(snapshots, base);
      for (int round = 0; round < 10; round++) {
        List<SearchTerm> terms = terms(random);
        List<String> expected = told(ranked(base, terms));
        String asked = seed + ": " + terms;
        assertThat(rows(Ask.of(base), terms)).as(asked).isEqualTo(expected);
        assertThat(rows(Ask.of(kept), terms)).as(asked).isEqualTo(expected);
        assertThat(rows(Ask.of(kept).certainOnly(), terms)).as(asked).isEqualTo(expected);
      }
    }
  }

  @Test
  void theBestFewAreTheFirstOfAll(@TempDir Path cache) {
    Snapshots snapshots = Ask.snapshots(cache);
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      FactBase base = Ask.kept(snapshots, worded(random));
      List<SearchTerm> terms = terms(random);
      List<SearchRow> all = found(Ask.of(base), terms).held().rows();
      int most = random.nextInt(all.size() + 2);
      List<SearchRow> few =
          new ArrayList<>(((Walked<SearchRow>) found(Ask.of(base), terms).rows()).first(most));
      assertThat(few).as("%s", seed).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }
  }

  private static Answer<SearchRow> found(Ask ask, List<SearchTerm> terms) {
    return Search.of(ask.inquiry(), terms);
  }

  private static List<String> rows(Ask ask, List<SearchTerm> terms) {
    List<String> rows = new ArrayList<>();
    for (SearchRow row : found(ask, terms).rows()) {
      rows.add(row.item().id() + ": " + row.match() + (row.certain() ? "" : "?"));
    }
    return rows;
  }

  private static List<String> told(List<Scored> ranked) {
    List<String> told = new ArrayList<>();
    for (Scored each : ranked) {
      told.add(each.item().id() + ": " + each.match());
    }
    return told;
  }

  /** Every record read, in the order of places, and the best put first. */
  private static List<Scored> ranked(MemoryBase base, List<SearchTerm> terms) {
    List<Scored> found = new ArrayList<>();
    for (Item item : base.items()) {
      Scored scored = scored(base, item, terms);
      boolean listed =
          !(item instanceof Entity entity)
              || !Entities.cites(entity, base.concerning(entity.id())).isEmpty();
      if (scored != null && listed) {
        found.add(scored);
      }
    }
    found.sort(Comparator.comparing(Scored::score).reversed());
    return found;
  }

  private static Scored scored(MemoryBase base, Item item, List<SearchTerm> terms) {
    List<String> texts =
        item instanceof Fact fact ? Subject.of(base, fact).texts() : item.ownTexts();
    int score = 0;
    int best = 0;
    String match = null;
    for (SearchTerm term : terms) {
      int ofTerm = 0;
      for (String text : texts) {
        int fit = term.fit(text, text.equals(item.title()));
        ofTerm = Math.max(ofTerm, fit);
        match = fit > best ? text : match;
        best = Math.max(best, fit);
      }
      if (ofTerm == 0) {
        return null;
      }
      score += ofTerm;
    }
    return new Scored(item, score, match);
  }

  private static List<SearchTerm> terms(Random random) {
    List<SearchTerm> terms = new ArrayList<>();
    for (int left = random.nextInt(3); left >= 0; left--) {
      terms.add(SearchTerm.of(WANTED[random.nextInt(WANTED.length)], null));
    }
    return terms;
  }

  /** A base whose titles, texts, tags and names have few words, often but one. */
  private static MemoryBase worded(Random random) {
    StringBuilder yaml =
        new StringBuilder("sources:\n  - {id: paper, publisher: Alpha, published: 2031-06-30}\n");
    yaml.append("entities:\n");
    for (int i = 0; i < 5; i++) {
      yaml.append("  - {id: e%d, name: %s, kind: person, ".formatted(i, words(random)))
          .append("aliases: [%s], ".formatted(words(random)))
          .append(
              random.nextBoolean() ? "cite: paper}\n" : "roles: [%s]}\n".formatted(role(random)));
    }
    yaml.append("events:\n");
    for (int i = 0; i < 25; i++) {
      yaml.append("  - {id: f%d, title: %s, text: %s, ".formatted(i, words(random), words(random)))
          .append("tags: [%s], ".formatted(random.nextBoolean() ? "talks" : "Trade"))
          .append(random.nextBoolean() ? "who: e%d, ".formatted(random.nextInt(5)) : "")
          .append("date: 2031-01-01, cite: paper}\n");
    }
    return (MemoryBase) Ask.base(yaml.toString());
  }

  private static String role(Random random) {
    return "{title: %s, cite: paper}".formatted(words(random));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int left = random.nextInt(3); left >= 0; left--) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(left == 0 ? "" : " ");
    }
    return "'" + words + "'";
  }
}
