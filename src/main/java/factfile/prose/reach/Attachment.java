package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.List;
import java.util.Set;

/**
 * How a number belongs to a topic.
 *
 * @param topic the words that name what is counted
 * @param narrowing why it may count only some of them, or others; null for nothing
 */
public record Attachment(TokenRange topic, String narrowing) {
  private static final int MOST_BETWEEN = 3;
  private static final Set<String> NEUTRAL = Set.of("or", "so", "odd", "-", "confirmed");
  private static final Set<String> LINKS =
      Cues.words("at is was to reached hit totalled totaled of as stood : = were numbered came");
  private static final Set<String> AUXILIARY =
      Cues.words("were was are is have had has been being remain remained got");
  private static final Set<String> ENDS = Cues.words(". , ; ! ) : in on during when by and at");
  private static final Set<String> LINKING_WORDS =
      Cues.words(
          "of in from to by for with on at and were was are is had have who that which into per ago later");

  /** Before "of" these are all of them: {@code the loss of 250}; {@code a family of 5} is not. */
  private static final Set<String> TOTALS =
      Cues.words(
          """
          total loss toll number sum count figure estimate tally death deaths killing evacuation
          workforce staff fleet crew arsenal stock stockpile majority turnout share rate level
          budget grant fine sum cost price bill debt profit deficit award
          """);

  /** Null where the number does not belong to any of the topics. */
  public static Attachment of(
      Sentence sentence, Amount amount, TokenRange scope, PhraseList topics, PhraseList verbs) {
    List<TokenRange> named = topics.in(sentence.tokens(), scope.from(), scope.to());
    for (TokenRange topic : named) {
      Attachment found = after(sentence, amount, topic);
      if (found != null) {
        return found;
      }
    }
    for (TokenRange topic : named) {
      boolean elided = topic.from() >= amount.end() && isVerbNext(sentence, amount, verbs);
      if (elided || leadsTo(sentence, topic, amount)) {
        return new Attachment(topic, further(sentence, amount));
      }
    }
    return bare(sentence, amount, scope, verbs);
  }

  /** {@code 250 hostages}, {@code 30 foreign hostages}. */
  private static Attachment after(Sentence sentence, Amount amount, TokenRange topic) {
    int gap = topic.from() - amount.end();
    if (gap < 0 || gap > MOST_BETWEEN) {
      return null;
    }
    boolean plain = true;
    for (int at = amount.end(); at < topic.from(); at++) {
      String word = sentence.word(at);
      plain &= NEUTRAL.contains(word);
      boolean apart = LINKING_WORDS.contains(word) && !(word.equals("of") && gap <= 2);
      if (apart || (!sentence.tokens().get(at).isWord() && !word.equals("-"))) {
        return null;
      }
    }
    String narrowing = further(sentence, amount);
    if (!plain) {
      String between = sentence.text(new TokenRange(amount.end(), topic.from()));
      narrowing = "“" + between + "” may narrow what is counted";
    } else if (Cues.NARROWING.contains(sentence.word(topic.to()))) {
      narrowing = "“" + sentence.word(topic.to()) + "” narrows what is counted";
    }
    return new Attachment(topic, narrowing);
  }

  /** A number that is known to count what a noun names; words between the two may narrow it. */
  public static Attachment to(Sentence sentence, Amount amount, TokenRange noun) {
    String narrowing = further(sentence, amount);
    for (int at = amount.end(); at < noun.from(); at++) {
      String word = sentence.word(at);
      boolean plain = NEUTRAL.contains(word) || Set.of("of", "the").contains(word);
      if (sentence.tokens().get(at).isWord() && !plain) {
        narrowing = "“" + word + "” may narrow what is counted";
      }
    }
    boolean more = Cues.NARROWING.contains(sentence.word(noun.to()));
    return new Attachment(
        noun,
        more && narrowing == null
            ? "“" + sentence.word(noun.to()) + "” narrows what is counted"
            : narrowing);
  }

  private static String further(Sentence sentence, Amount amount) {
    String before = sentence.word(amount.first() - 1);
    if (before.equals("the") && sentence.word(amount.first() - 2).equals("of")) {
      for (Amount part : sentence.amounts()) {
        if (part.end() == amount.first() - 2) {
          return "“"
              + sentence.text(new TokenRange(part.first(), amount.end()))
              + "”: some of them";
        }
      }
    }
    boolean total = before.equals("of") && TOTALS.contains(sentence.word(amount.first() - 2));
    return !total && Cues.FURTHER.contains(before) && !amount.isOrdinal()
        ? "“" + before + "” before the number: it may count others"
        : null;
  }

  /** {@code some 250 were taken hostage}. */
  private static boolean isVerbNext(Sentence sentence, Amount amount, PhraseList verbs) {
    return AUXILIARY.contains(sentence.word(amount.end()))
        || verbs.endAt(sentence.tokens(), amount.end(), sentence.tokens().size()) > amount.end();
  }

  /** {@code the number of hostages taken was 250}. */
  private static boolean leadsTo(Sentence sentence, TokenRange topic, Amount amount) {
    int gap = amount.first() - topic.to();
    return gap > 0 && gap <= 6 && LINKS.contains(sentence.word(amount.first() - 1));
  }

  private static boolean isEnd(Sentence sentence, int at) {
    return at >= sentence.tokens().size() || ENDS.contains(sentence.word(at));
  }

  /** {@code killed about 1,200.}, {@code 1,200 killed,}. */
  private static Attachment bare(
      Sentence sentence, Amount amount, TokenRange scope, PhraseList verbs) {
    for (TokenRange verb : verbs.in(sentence.tokens(), scope.from(), scope.to())) {
      boolean object = verb.to() == amount.first();
      boolean last = amount.end() >= sentence.tokens().size();
      if (verb.from() == amount.end() && isEnd(sentence, verb.to())) {
        return new Attachment(verb, null);
      }
      if (object && (last || ENDS.contains(sentence.word(amount.end())))) {
        return new Attachment(verb, null);
      }
    }
    return null;
  }
}
