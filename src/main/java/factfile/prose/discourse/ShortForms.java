package factfile.prose.discourse;

import factfile.prose.forms.Verbs;
import factfile.prose.names.Capitals;
import factfile.prose.names.NameMention.Told;
import factfile.prose.names.Titles;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/** Surnames, first words of firms, and initials, of those who have one to themselves. */
final class ShortForms {
  private final ShortNames names;
  private final Titles titles;

  ShortForms(ShortNames names, Titles titles) {
    this.names = names;
    this.titles = titles;
  }

  /**
   * @param known ids of all who were named by their names before
   */
  void read(Reading reading, Set<String> known) {
    Sentence sentence = reading.sentence();
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      TokenRange range = new TokenRange(at, at + 1);
      if (!tokens.get(at).isCapitalised() || reading.isTaken(range)) {
        continue;
      }
      Meant meant = of(sentence, at, known, reading);
      if (meant != null) {
        reading.add(range, meant);
      }
    }
  }

  private Meant of(Sentence sentence, int at, Set<String> known, Reading reading) {
    Token token = sentence.tokens().get(at);
    String body = names.body(token);
    if (body != null) {
      return new Meant(List.of(body), Told.STAND_IN);
    }
    String person = names.person(token);
    if (person != null && isAlone(sentence, at, reading)) {
      boolean named = known.contains(person) || holdsOfficeBefore(sentence, at, person);
      return new Meant(List.of(person), named ? Told.NAME : Told.STAND_IN);
    }
    String firm = names.firm(token);
    boolean place = Nouns.PLACING.contains(sentence.word(at - 1));
    if (firm != null && !place && isAlone(sentence, at, reading)) {
      return new Meant(List.of(firm), known.contains(firm) ? Told.STAND_IN : Told.GUESS);
    }
    return null;
  }

  /**
   * Whether a capital is no part of another name: {@code Peter Hall}, {@code Hall Street}; nor that
   * of any word that begins a sentence.
   */
  private static boolean isAlone(Sentence sentence, int at, Reading reading) {
    List<Token> tokens = sentence.tokens();
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean name = next != null && next.isCapitalised() && !Capitals.isNoName(next);
    boolean hyphen = next != null && "-&/".contains(next.text()) && tokens.get(at).touches(next);
    if (name || hyphen) {
      return false;
    }
    if (at == 0) {
      String word = next == null ? "" : next.word();
      return word.equals(",")
          || word.equals("'")
          || word.equals("’")
          || word.equals("and")
          || Nouns.BEFORE_VERB.contains(word)
          || Verbs.isPast(word)
          || Verbs.isThirdPerson(word)
          || (next != null && next.isWord() && PhraseEnd.isBefore(sentence, 1));
    }
    Token before = tokens.get(at - 1);
    boolean opening = at == 1 || !tokens.get(at - 2).isWord();
    boolean joined = "-&/".contains(before.text()) && before.touches(tokens.get(at));
    boolean first =
        before.isCapitalised()
            && !isInOffice(sentence, at - 1)
            && !reading.isNameAt(at - 1)
            && !isAdjective(sentence, at - 1)
            && !Capitals.isNoFirstName(before, opening);
    return !joined && !first;
  }

  private static boolean isAdjective(Sentence sentence, int at) {
    for (var adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInOffice(Sentence sentence, int at) {
    for (TokenRange office : sentence.offices()) {
      if (office.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Secretary of State Kerry}, where Kerry has held that office. */
  private boolean holdsOfficeBefore(Sentence sentence, int at, String person) {
    for (TitleMention title : titles.in(sentence.tokens())) {
      for (Office office : title.offices()) {
        if (title.at().to() == at && office.holder().id().equals(person)) {
          return true;
        }
      }
    }
    return false;
  }
}
