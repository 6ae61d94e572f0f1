package factfile.draft.read;

import factfile.draft.read.ClauseDays.Told;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.model.date.Days;
import factfile.prose.said.ClauseWords;
import factfile.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins two days into the time between them: {@code between July 2029 and December 2030}. */
final class DayPairs {
  private static final Set<String> JOINING = Set.of("to", "through", "until", "–", "-");

  private final Sentence sentence;

  DayPairs(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Told> joined(List<Told> told) {
    List<Told> joined = new ArrayList<>();
    for (Told day : told) {
      Told last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isJoined(last, day)) {
        joined.remove(last);
        Days both = new Days(last.days().earliest(), day.days().latest());
        joined.add(new Told(last.edtf() + "/" + day.edtf(), both, last.first()));
      } else {
        joined.add(day);
      }
    }
    return List.copyOf(joined);
  }

  /** {@code between July and May}, {@code from 3 to 5 May}: neither bounds anything by itself. */
  boolean isOfPair(int first, List<TextDay> days) {
    boolean pair = false;
    for (TextDay one : days) {
      int joint = ClauseWords.endOfTime(sentence, one.first());
      for (TextDay other : days) {
        boolean own = one.first() == first || other.first() == first;
        boolean led =
            sentence.word(one.first() - 1).equals("between")
                || sentence.word(one.first() - 1).equals("from");
        boolean joins =
            JOINING.contains(sentence.word(joint)) || sentence.word(joint).equals("and");
        pair |= own && led && joins && other.first() == joint + 1;
      }
    }
    return pair;
  }

  private boolean isJoined(Told one, Told other) {
    String joint = sentence.word(other.first() - 1);
    boolean beside = ClauseWords.endOfTime(sentence, one.first()) == other.first() - 1;
    boolean months = one.edtf().length() == 7 && other.edtf().length() == 7;
    boolean between = sentence.word(one.first() - 1).equals("between");
    boolean plain = !one.edtf().contains("/") && !(one.edtf() + other.edtf()).matches(".*[~\\[].*");
    return beside
        && plain
        && one.days().latest().isBefore(other.days().earliest())
        && (joint.equals("and") ? months || between : JOINING.contains(joint));
  }
}
