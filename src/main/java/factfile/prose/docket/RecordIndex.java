package factfile.prose.docket;

import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.forms.Forms;
import factfile.prose.gist.SpeechActs;
import factfile.prose.reach.DutyKeeping;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.wording.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records by their phrases and by the words of what they are called. */
final class RecordIndex {
  private final PhraseIndex phrases = new PhraseIndex();
  private final TitleIndex words = new TitleIndex();
  private final Profiles profiles;
  private final Profile[] titles;

  /** Records share their phrases: the forms of each are looked up once. */
  private final Map<String, List<String>> nouns = new HashMap<>();

  private final Map<String, List<String>> verbs = new HashMap<>();
  private final Map<String, List<String>> acts = new HashMap<>();

  RecordIndex(List<Fact> facts, Profiles profiles) {
    this.profiles = profiles;
    this.titles = new Profile[facts.size()];
    for (int number = 0; number < facts.size(); number++) {
      add(facts.get(number), number);
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

  /** What a record is called; null for one that is not looked for by that. */
  Profile title(int number) {
    return titles[number];
  }
}
