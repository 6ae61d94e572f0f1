package factfile.prose.said;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.util.Set;

/** What a word does in its sentence, as far as it and its neighbours tell. */
public final class ClauseWords {
  private static final Set<String> NOUN_LEADS =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "of",
          "no", "some", "any", "our", "my", "your", "and");

  private static final Set<String> PAST =
      Cues.words(
          """
          died dies fled drowned hid sank rode wore threw flew blew ate slept woke swept stood stands
          sold sells dealt lay laid paid pays swore bore tore spread stole froze hung swung stuck slid
          bent sued used owed dug bled fed sped rang sang swam drank
          """);

  /** Endings of verbs on what is none. */
  private static final Set<String> NO_VERBS =
      Cues.words(
          "during morning evening spring king string according including following hundred indeed"
              + " building wedding ceiling nothing");

  /** What is left of a verb behind an apostrophe; of a name {@code s} may be left as well. */
  private static final Set<String> CONTRACTED = Set.of("m", "re", "ve", "ll", "d");

  private ClauseWords() {}

  /** Whether a verb stands between two tokens. */
  public static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isVerb(sentence, at) && !isNounLike(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isVerb(Sentence sentence, int at) {
    String word = sentence.word(at);
    boolean verb = (Verbs.isVerb(word) && !NO_VERBS.contains(word)) || PAST.contains(word);
    return (verb && !sentence.tokens().get(at).isCapitalised()) || isContracted(sentence, at);
  }

  /** {@code doesn't}, {@code we're}. */
  private static boolean isContracted(Sentence sentence, int at) {
    boolean mark = "'’".contains(sentence.word(at)) && !sentence.word(at).isEmpty();
    String after = sentence.word(at + 1);
    boolean not = after.equals("t") && sentence.word(at - 1).endsWith("n");
    return mark && (not || CONTRACTED.contains(after));
  }

  /** {@code the reports}, {@code a fired officer}: behind an article it is no verb. */
  public static boolean isNounLike(Sentence sentence, int at) {
    String before = sentence.word(at - 1);
    String word = sentence.word(at);
    boolean led = NOUN_LEADS.contains(before) || Nouns.PREPOSITIONS.contains(before);
    return led && !Set.of("is", "are", "was", "were", "has", "have", "had", "will").contains(word);
  }

  /** Whether a token is part of a day or another expression of time. */
  public static boolean isTime(Sentence sentence, int at) {
    for (DayMention day : sentence.days()) {
      if (new TokenRange(day.first(), day.end()).contains(at)) {
        return true;
      }
    }
    for (TimeMention time : sentence.times()) {
      if (new TokenRange(time.first(), time.end()).contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the expression of time that begins at a token; behind the token, where none does. */
  public static int endOfTime(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.tokens().size() && isTime(sentence, end)) {
      end++;
    }
    return Math.max(end, first + 1);
  }
}
