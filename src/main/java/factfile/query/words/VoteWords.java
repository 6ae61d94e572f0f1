package factfile.query.words;

import factfile.model.amount.Quantity;
import factfile.model.part.Votes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A vote in running prose. */
public final class VoteWords {
  private VoteWords() {}

  /** {@code by 29 votes to 3, with 9 abstentions}. */
  public static String of(Votes votes) {
    List<String> others = new ArrayList<>();
    Quantity opposing = votes.opposing();
    String result = "";
    if (votes.supporting() != null) {
      String to = opposing == null ? "" : " to " + none(opposing);
      result = "by " + counted(votes.supporting(), "vote") + to;
    } else if (opposing != null) {
      others.add(counted(opposing, "vote") + " against");
    }
    if (votes.abstaining() != null) {
      others.add(counted(votes.abstaining(), "abstention"));
    }
    if (votes.absent() != null) {
      others.add(none(votes.absent()) + " absent");
    }
    String joint = result.isEmpty() || others.isEmpty() ? "" : ", ";
    return result + joint + (others.isEmpty() ? "" : "with " + Entities.and(others));
  }

  private static String counted(Quantity votes, String noun) {
    boolean one = votes.low().compareTo(BigDecimal.ONE) == 0;
    return (votes.low().signum() == 0 ? "no" : votes.phrase()) + " " + noun + (one ? "" : "s");
  }

  private static String none(Quantity votes) {
    return votes.low().signum() == 0 ? "none" : votes.phrase();
  }
}
