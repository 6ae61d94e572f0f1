package factfile.prose.said;

import factfile.prose.names.NameMention;
import factfile.prose.said.SpeechVerbs.Follows;
import factfile.prose.said.SpeechVerbs.Speech;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds whoever speaks behind the verb: {@code “Y,” said X}, {@code according to X}. */
final class SpeakerBehind {
  /** Fewer words before the verb say nothing. */
  private static final int SHORTEST = 3;

  private static final String ENDS = ",.;:—–(";

  /** What leads from the speaker to the hearers, or to the occasion. */
  private static final Set<String> OCCASIONS =
      Cues.words("to during after before as when while via following upon through");

  private final Sentence sentence;
  private final SaidWords words;

  SpeakerBehind(Sentence sentence, SaidWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** {@code ,” said X}: who stands behind the verb; null where nobody does. */
  TokenRange of(int at, Speech speech, int floor) {
    boolean after =
        at > floor + SHORTEST && (words.isMark(at - 1) || sentence.word(at - 1).equals(","));
    if (speech.follows() == Follows.THING || !after || at + 1 >= sentence.tokens().size()) {
      return null;
    }
    boolean quote = words.isMark(at - 1) || words.isMark(at - 2);
    boolean opens =
        SubjectFinder.isOpening(sentence.word(floor)) && !sentence.word(floor).equals("but");
    boolean clause = !opens && ClauseWords.hasVerb(sentence, floor, at);
    boolean named =
        sentence.tokens().get(at + 1).isCapitalised()
            || Nouns.ARTICLES.contains(sentence.word(at + 1))
            || quote;
    boolean that =
        sentence.word(at + 1).equals("that")
            || sentence.word(at + 1).equals(":")
            || words.isMark(at + 1);
    if (!named || that || !(quote || clause)) {
      return null;
    }
    int end = end(at + 1);
    // "Ada Quay, the chief operating officer, said Lindholm would pay."
    boolean told =
        !quote && (ClauseWords.hasVerb(sentence, at + 1, end) || !isAnybody(at + 1, end));
    return end > at + 1 && !told ? new TokenRange(at + 1, end) : null;
  }

  /** Where the words for whoever speaks end: at a mark that is not of an initial, or at a day. */
  int end(int from) {
    int end = from;
    while (end < sentence.tokens().size()
        && !ClauseWords.isTime(sentence, end)
        && !(sentence.word(end).equals("on") && ClauseWords.isTime(sentence, end + 1))
        && !(end > from && OCCASIONS.contains(sentence.word(end)))
        && (!ENDS.contains(sentence.tokens().get(end).text()) || isInitial(end))) {
      end++;
    }
    return end;
  }

  /** Whether somebody may be named there, and no thing: {@code announced the toll}. */
  private boolean isAnybody(int from, int end) {
    boolean anybody = false;
    for (int at = from; at < end; at++) {
      anybody |= sentence.tokens().get(at).isCapitalised();
      anybody |= SpeakerNouns.isSpeaker(sentence.word(at));
      anybody |= Nouns.PRONOUNS.contains(sentence.word(at));
    }
    return anybody;
  }

  /** {@code according to the mayor, Ada Quay,}: with the name between commas. */
  int withName(int from, int end) {
    boolean named = false;
    for (NameMention name : sentence.names()) {
      named |= name.at().from() >= from && name.at().to() == end;
    }
    for (NameMention name : sentence.names()) {
      boolean between =
          name.at().from() == end + 1
              && sentence.word(end).equals(",")
              && (sentence.word(name.at().to()).equals(",")
                  || name.at().to() + 1 >= sentence.tokens().size());
      if (between && !named) {
        return name.at().to();
      }
    }
    return end;
  }

  private boolean isInitial(int at) {
    boolean point = at > 0 && sentence.word(at).equals(".") && at + 1 < sentence.tokens().size();
    return point
        && sentence.tokens().get(at - 1).text().length() <= 3
        && sentence.tokens().get(at - 1).isCapitalised();
  }
}
