package factfile.prose.docket;

import factfile.model.part.Claim;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.forms.Forms;
import factfile.prose.gist.SpeechActs;
import factfile.prose.judge.TellingNumbers;
import factfile.prose.reach.DutyKeeping;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.wording.CountedIn;
import factfile.wording.Precision;
import factfile.wording.Range;
import factfile.wording.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records by their phrases and by the words of what they are called. */
final class RecordIndex {
  /** No number is rounded to so many times itself. */
  private static final double ROUNDED = 2;

  private final PhraseIndex phrases = new PhraseIndex();
  private final TitleIndex words = new TitleIndex();
  private final Profiles profiles;
  private final Profile[] titles;

  /** The numbers of each count; null for another record. */
  private final double[][] values;

  private final TellingNumbers numbers;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Records share their phrases: the forms of each are looked up once. */
  private final Map<String, List<String>> nouns = new HashMap<>();

  private final Map<String, List<String>> verbs = new HashMap<>();
  private final Map<String, List<String>> acts = new HashMap<>();

  RecordIndex(List<Fact> facts, Profiles profiles, TellingNumbers numbers) {
    this.numbers = numbers;
    this.profiles = profiles;
    this.titles = new Profile[facts.size()];
    this.values = new double[facts.size()][];
    for (int number = 0; number < facts.size(); number++) {
      add(facts.get(number), number);
      if (facts.get(number) instanceof Count count) {
        counts.put(count.id(), number);
        values[number] = values(count);
      }
    }
  }

  private void add(Fact fact, int number) {
    if (fact instanceof Statement statement) {
      phrases.addActs(acts(statement), number);
    } else if (fact instanceof Term term) {
      phrases.addActs(DutyKeeping.ownVerbs(term.duty()), number);
    } else {
      addTitled(fact, number);
    }
  }

  /** A count, a deadline, an event. */
  private void addTitled(Fact fact, int number) {
    titles[number] = profiles.of(fact.title());
    words.add(titles[number], number);
    Claim claim = fact.common().claim();
    for (String topic : claim == null ? List.<String>of() : claim.topics()) {
      phrases.addTopics(nouns(topic), number);
    }
    for (String verb : claim == null ? List.<String>of() : claim.verbs()) {
      phrases.addActs(verbs(verb), number);
    }
    for (String verb : fact instanceof Event ? profiles.verbs(fact.title()) : List.<String>of()) {
      phrases.addActs(verbs(verb), number);
    }
  }

  private List<String> nouns(String phrase) {
    List<String> forms = nouns.get(phrase);
    if (forms == null) {
      forms = Forms.nouns(List.of(phrase));
      nouns.put(phrase, forms);
    }
    return forms;
  }

  private List<String> verbs(String phrase) {
    List<String> forms = verbs.get(phrase);
    if (forms == null) {
      forms = Forms.verbs(List.of(phrase));
      verbs.put(phrase, forms);
    }
    return forms;
  }

  private List<String> acts(Statement statement) {
    List<String> forms = acts.get(statement.act().word());
    if (forms == null) {
      forms = SpeechActs.phrases(statement.act());
      acts.put(statement.act().word(), forms);
    }
    return forms;
  }

  void mark(List<Token> tokens, WordMeanings meaning, Hits hits) {
    phrases.mark(tokens, hits);
    words.mark(meaning, hits);
  }

  void markNumbers(List<BigDecimal> values, Hits hits) {
    for (BigDecimal value : values) {
      String count = numbers.countOf(value);
      if (count != null) {
        hits.phrase(counts.get(count), Hits.NUMBER);
      }
    }
  }

  private static double[] values(Count count) {
    int power = CountedIn.of(count.unit()).power();
    double[] values = new double[2 * count.values().size()];
    int at = 0;
    for (CountValue value : count.values()) {
      Range range = Precision.of(value.quantity()).outer();
      values[at++] = end(range.low(), 0, power);
      values[at++] = end(range.high(), Double.MAX_VALUE, power);
    }
    return values;
  }

  private static double end(BigDecimal end, double open, int power) {
    return end == null ? open : end.scaleByPowerOfTen(power).doubleValue();
  }

  /** Whether one of some numbers may be one of a count's, however it is rounded. */
  boolean isNear(int record, List<BigDecimal> numbers) {
    double[] own = values[record];
    for (BigDecimal number : numbers) {
      double value = number.doubleValue();
      for (int at = 0; at < own.length; at += 2) {
        if (value * ROUNDED >= own[at] && value <= own[at + 1] * ROUNDED) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a record is called; null for one that is not looked for by that. */
  Profile title(int number) {
    return titles[number];
  }
}
