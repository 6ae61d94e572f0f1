package factfile.evidence.seek;

import factfile.prose.forms.Verbs;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.util.Set;

/** A name with what belongs to it in its sentence: its article, its titles, the noun behind it. */
final class NamePhrase {
  private static final Set<String> TITLES =
      Cues.words(
          """
          spokesman spokeswoman spokesperson leader chief head minister president premier secretary
          director general envoy ambassador chairman chairwoman chair senator representative
          commander coordinator official officials foreign prime defense defence deputy vice special
          counterpart counterparts former acting newly appointed late top senior mr mrs ms dr then
          """);
  private static final Set<String> JOINING = Set.of("and", "or", ",", "&");
  private static final Set<String> LINKING =
      Cues.words(
          """
          but so yet because although though while whereas if unless once again ago today yesterday
          tomorrow early late here there not no than rather too much more most less least s himself
          herself itself themselves right back away up down out forward together soon later
          """);

  private NamePhrase() {}

  /** Whether a word is the title of somebody, or a part of one. */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether a word or mark joins one name to the next. */
  static boolean isJoint(String word) {
    return JOINING.contains(word);
  }

  /** Where what belongs to a name begins: its article, its titles, and words made of names. */
  static int start(Sentence sentence, TokenRange name) {
    int from = name.from();
    if (from > 0 && isInName(sentence, from - 1)) {
      // "In Damascus Sigrid Kaag briefed": one name beside another.
      return from;
    }
    while (from > 0 && belongs(sentence, from - 1)) {
      from--;
      if (Nouns.ARTICLES.contains(sentence.word(from))) {
        break;
      }
    }
    return from;
  }

  private static boolean belongs(Sentence sentence, int at) {
    String word = sentence.word(at);
    boolean article = Nouns.ARTICLES.contains(word) && !word.equals("that");
    boolean title = TITLES.contains(word);
    boolean capital =
        sentence.tokens().get(at).isCapitalised()
            && at > 0
            && !Nouns.PREPOSITIONS.contains(word)
            && !isOfTime(sentence, at);
    boolean inOffice = false;
    for (TokenRange office : sentence.offices()) {
      inOffice |= office.contains(at);
    }
    boolean inName = isInName(sentence, at);
    boolean hyphen = word.equals("-") || word.equals("–") || word.equals(".");
    return article
        || title
        || inOffice
        || inName
        || capital
        || (hyphen && at > 0 && sentence.tokens().get(at - 1).isCapitalised());
  }

  static boolean isInName(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTime(Sentence sentence, int at) {
    for (TimeMention time : sentence.times()) {
      if (time.first() <= at && at < time.end()) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (day.first() <= at && at < day.end()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Hamas attack}, but not {@code Hamas fighters}: those act for it. */
  static boolean isModifier(Sentence sentence, int first, int at) {
    int next = sentence.word(at).equals("-") || sentence.word(at).equals("–") ? at + 1 : at;
    String word = sentence.word(next);
    boolean noun =
        next < sentence.tokens().size()
            && sentence.tokens().get(next).isWord()
            && !sentence.tokens().get(next).isCapitalised()
            && !Nouns.ACTING_FOR.contains(word)
            && !Nouns.PREPOSITIONS.contains(word)
            && !Nouns.ARTICLES.contains(word)
            && !JOINING.contains(word)
            && !Nouns.PRONOUNS.contains(word)
            && !Nouns.BEFORE_VERB.contains(word)
            && !TITLES.contains(word)
            && !LINKING.contains(word);
    for (Amount amount : sentence.amounts()) {
      // "They gave the authority ten days".
      noun &= amount.first() != next;
    }
    boolean several = Verbs.isPlain(word) && sentence.word(first - 1).equals("and");
    boolean plain = !several && !Verbs.isVerb(word) && !word.endsWith("ly") && !word.endsWith("s");
    return noun && (next > at || plain);
  }

  static boolean isPossessive(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return mark.equals("'") || mark.equals("’");
  }

  /** The name before an <em>and</em>, with which another shares what it does. */
  static TokenRange partner(Sentence sentence, int joint) {
    TokenRange nearest = null;
    for (NameMention name : sentence.names()) {
      boolean comma = sentence.word(joint).equals(",");
      int gap = joint - name.at().to();
      boolean close = gap >= 0 && gap <= (comma ? 0 : 3);
      boolean plain = close && !isPossessive(sentence, name.at().to());
      nearest = plain && !hasVerb(sentence, name.at().to(), joint) ? name.at() : nearest;
    }
    return nearest;
  }

  static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Verbs.isVerb(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }
}
