package factfile.prose.discourse;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.wording.Token;
import java.util.Set;

/**
 * Whether a noun is the last word of its phrase: {@code the union said}, no {@code union leader}.
 */
final class PhraseEnd {
  private static final Set<String> PAST =
      Cues.words(
          """
          said told fell took gave went came became began broke brought built bought caught chose
          drew drove fought found fled flew forbade got grew held hid hit kept knew laid led left let
          lost made met paid put quit ran rose saw sank sent set shook shot shut sold sought spent
          spoke split spread stood stole struck swept swore threw took tore withdrew withheld withstood
          won wrote overran overthrew undertook burst cut hurt drowned rebuilt lay shed
          have has had does do did can could will would shall should may might must is was are were
          says and or but nor who which that when while where whose because although though if as
          then also still again soon later now today yesterday tonight not never only just already
          once itself themselves alone carried there here
          """);

  private PhraseEnd() {}

  /** Whether what stands at a token begins another phrase. */
  static boolean isBefore(Sentence sentence, int next) {
    if (next >= sentence.tokens().size()) {
      return true;
    }
    Token token = sentence.tokens().get(next);
    String word = token.word();
    boolean of = word.equals("of") || word.equals("-") || word.equals("/");
    if (of || !token.isWord()) {
      return !of;
    }
    return !token.isCapitalised()
        && (PAST.contains(word)
            || Nouns.PREPOSITIONS.contains(word)
            || Nouns.BEFORE_VERB.contains(word)
            || Nouns.ARTICLES.contains(word)
            || Verbs.isThirdPerson(word)
            || Verbs.isPast(word)
            || word.endsWith("ly"));
  }
}
