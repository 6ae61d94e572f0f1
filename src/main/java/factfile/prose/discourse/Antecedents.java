package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameMention.Told;
import factfile.prose.reach.Caveats;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a text has named last that fits: in the sentence itself before the word, else in the one
 * before it. Where several fit, nobody does.
 */
final class Antecedents {
  /** People of whom no name is told, and for whom a pronoun may stand as well. */
  private static final Set<String> PEOPLE =
      Cues.words(
          """
          man woman boy girl farmer officer official spokesman spokeswoman spokesperson aide doctor
          nurse reporter journalist witness neighbour neighbor son daughter wife husband brother
          sister father mother widow colleague successor predecessor deputy lawyer judge driver
          soldier worker engineer teacher student priest critic rival friend adviser advisor analyst
          president minister secretary general chief captain mayor senator professor king queen
          chairman chairwoman director leader commander ambassador governor inspector envoy
          somebody someone nobody anyone
          """);

  private static final Set<String> NEW_THINGS = Set.of("a", "an", "another", "its", "his", "her");

  private final FactBase base;

  Antecedents(FactBase base) {
    this.base = base;
  }

  /** Those who fit in some tokens, each once; null where a name fits several people. */
  List<String> fitting(List<NameMention> mentions, Fit fit) {
    Set<String> found = new LinkedHashSet<>();
    for (NameMention mention : mentions) {
      List<String> suited = new ArrayList<>();
      for (String id : mention.entities()) {
        Entity entity = base.entity(id);
        if (entity != null && fit.suits(entity)) {
          suited.add(id);
        }
      }
      if (suited.size() > 1 && mention.told() == Told.NAME) {
        return null;
      }
      found.addAll(suited);
    }
    return List.copyOf(found);
  }

  /** Those named in the sentence itself before a token; null where a name fits several. */
  List<String> ahead(Reading reading, TokenRange within, Fit fit) {
    List<NameMention> mentions = new ArrayList<>();
    for (NameMention mention : reading.soFar().meant()) {
      if (within.contains(mention.at().from())) {
        mentions.add(mention);
      }
    }
    return fitting(mentions, fit);
  }

  /** The one who fits, named in the sentence before a token or in the one before; null for none. */
  Meant nearest(Reading reading, int at, Sentence before, Fit fit) {
    List<String> ahead = ahead(reading, new TokenRange(0, at), fit);
    if (ahead == null || ahead.size() > 1) {
      return null;
    }
    return ahead.isEmpty() ? last(before, fit, false) : new Meant(ahead, Told.GUESS);
  }

  /**
   * The one who fits in the sentence before: its subject, else the only one.
   *
   * @param leading whether its subject is meant even where others would fit
   */
  Meant last(Sentence before, Fit fit, boolean leading) {
    if (before == null || before.isQuestion()) {
      return null;
    }
    List<NameMention> subjects = Subjects.of(before);
    List<String> subject = fitting(subjects, fit);
    List<String> all = fitting(before.meant(), fit);
    if (subject == null || all == null || subject.size() > 1) {
      return null;
    }
    boolean stranger = Caveats.stranger(before, before.whole(), List.of()) != null;
    if (subject.isEmpty()) {
      return all.size() == 1 && !stranger && !leading ? new Meant(all, Told.GUESS) : null;
    }
    boolean alone = all.size() == 1 && subjects.size() == 1;
    if (!alone && !leading) {
      return null;
    }
    boolean sure =
        alone && !stranger && subjects.get(0).told() != Told.GUESS && !hasOther(before, subjects);
    return new Meant(subject, sure ? Told.STAND_IN : Told.GUESS);
  }

  /** {@code Ulvan Hydro bought a mill}: a thing without a name that may be meant as well. */
  private static boolean hasOther(Sentence before, List<NameMention> subjects) {
    return hasThing(before, subjects.get(0).at().to(), NEW_THINGS);
  }

  /** {@code Hamas struck the village}: a thing without a name that a pronoun may mean as well. */
  static boolean hasThing(Sentence before) {
    return hasThing(before, 0, Nouns.ARTICLES);
  }

  private static boolean hasThing(Sentence before, int from, Set<String> articles) {
    for (int at = from; at + 1 < before.tokens().size(); at++) {
      boolean article = articles.contains(before.word(at));
      if (article && !isNamedOrTimed(before, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedOrTimed(Sentence sentence, int at) {
    for (NameMention name : sentence.meant()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    for (TimeMention time : sentence.times()) {
      if (at >= time.first() && at < time.end()) {
        return true;
      }
    }
    return Cues.TIME.contains(sentence.word(at));
  }

  /** Whether a sentence speaks of people whom it does not name. */
  static boolean hasPeople(Sentence sentence) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      String word = sentence.word(at);
      boolean listed = PEOPLE.contains(word) && !isOfNamed(sentence, at);
      if (listed) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Water Minister Petra Lindqvar}, {@code Lindqvar, the minister}: the office of a name.
   */
  private static boolean isOfNamed(Sentence sentence, int at) {
    for (NameMention name : sentence.meant()) {
      boolean behind = name.at().from() == at + 1 || name.at().from() == at + 2;
      boolean ahead = name.at().to() < at && at <= name.at().to() + 3;
      if (name.at().contains(at)
          || behind
          || (ahead && sentence.word(name.at().to()).equals(","))) {
        return true;
      }
    }
    return false;
  }
}
