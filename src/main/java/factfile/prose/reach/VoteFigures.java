package factfile.prose.reach;

import factfile.model.amount.Quantity;
import factfile.model.part.Votes;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.Precision;
import java.util.Set;

/** Numbers of those who voted, each by the word beside it: {@code 29 for, 3 against}. */
public final class VoteFigures {
  private static final PhraseList VOTING =
      PhraseList.of(
          "vote, votes, voted, voting, ballot, in favour, in favor, against, abstentions, abstained");

  private static final PhraseList FOR =
      PhraseList.of("for, in favour, in favor, votes for, ayes, yes, backed, supported");

  private static final PhraseList IN_FAVOUR = PhraseList.of("in favour, in favor");

  private static final PhraseList AGAINST = PhraseList.of("against, opposed, noes, no");

  private static final PhraseList ABSTAINING =
      PhraseList.of("abstentions, abstention, abstaining, abstained");

  private static final Set<String> JOINTS = Cues.words("to - – —");

  private static final int NEAR = 4;

  private VoteFigures() {}

  /** Null where no number of votes is told that differs, else the reason. */
  public static String against(Votes votes, Sentence sentence) {
    Told told = votes == null ? null : read(sentence);
    if (told == null) {
      return null;
    }
    boolean same =
        meets(votes.supporting(), told.supporting())
            && meets(votes.opposing(), told.opposing())
            && meets(votes.abstaining(), told.abstaining());
    return same ? null : "the record has other numbers of votes";
  }

  /** Whether a sentence tells numbers of votes, of a record that has some. */
  public static boolean areTold(Votes votes, Sentence sentence) {
    return votes != null && read(sentence) != null;
  }

  /** Whether a sentence tells numbers of votes that the record has, too. */
  public static boolean agrees(Votes votes, Sentence sentence) {
    Told told = votes == null ? null : read(sentence);
    return told != null && against(votes, sentence) == null;
  }

  /** The numbers told; null for what is not. */
  private record Told(Amount supporting, Amount opposing, Amount abstaining) {}

  private static Told read(Sentence sentence) {
    if (!sentence.has(VOTING, sentence.whole())) {
      return null;
    }
    Amount supporting = null;
    Amount opposing = null;
    Amount abstaining = null;
    Amount before = null;
    for (Amount amount : sentence.amounts()) {
      TokenRange behind =
          new TokenRange(
              amount.end(), Math.min(sentence.tokens().size(), next(sentence, amount.end())));
      boolean by = sentence.word(amount.first() - 1).equals("by");
      boolean joined = before != null && JOINTS.contains(sentence.word(amount.first() - 1));
      if (sentence.has(ABSTAINING, behind)) {
        abstaining = amount;
      } else if (sentence.has(AGAINST, behind)) {
        opposing = amount;
      } else if (sentence.has(FOR, behind) || (by && supporting == null)) {
        supporting = amount;
      } else if (joined && before.equals(supporting)) {
        opposing = amount;
      } else if (supporting == null && isLed(sentence)) {
        supporting = amount;
      }
      before = amount;
    }
    boolean any = supporting != null && (opposing != null || abstaining != null || isLed(sentence));
    return any ? new Told(supporting, opposing, abstaining) : null;
  }

  /** {@code 78 delegations voted in favour}: one number alone. */
  private static boolean isLed(Sentence sentence) {
    return sentence.has(IN_FAVOUR, sentence.whole());
  }

  /** The next number, or so many tokens on. */
  private static int next(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.tokens().size()
        && end < from + NEAR
        && !sentence.tokens().get(end).isNumber()) {
      end++;
    }
    return end;
  }

  private static boolean meets(Quantity recorded, Amount told) {
    return recorded == null
        || told == null
        || Precision.of(recorded).inner().meets(told.precision().inner());
  }
}
