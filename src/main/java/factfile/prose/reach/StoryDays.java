package factfile.prose.reach;

import factfile.prose.names.Capitals;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import factfile.wording.Token;
import java.util.Set;

/** Days told from an event on record: {@code one year after the disaster}. */
public final class StoryDays {
  private static final Set<String> OF_TIME =
      Cues.words(
          """
          ago later earlier fortnight decade eve following previous quarter half weekend today spring
          summer autumn winter fall ended begun couple end start beginning early middle late close
          """);

  private StoryDays() {}

  /** Whether a sentence has one: it is about the story of the base, then. */
  public static boolean isIn(Sentence sentence) {
    for (DayMention day : sentence.days()) {
      for (int at = day.first(); day.reckoned() != null && at < day.end(); at++) {
        if (isOfStory(sentence.tokens().get(at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfStory(Token token) {
    String word = token.word();
    return token.isWord()
        && word.length() > 2
        && !Capitals.isNoName(token)
        && !Cues.TIME.contains(word)
        && !OF_TIME.contains(word);
  }
}
