package factfile.evidence.seek;

import factfile.evidence.seek.TextDays.TextDay;
import factfile.model.date.Days;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Times to come, told from the day of the document. */
final class TimesToCome {
  private TimesToCome() {}

  /** {@code next year}, {@code the end of next month}, {@code the end of the year}. */
  static List<TextDay> of(Sentence sentence, String at, LocalDate written) {
    List<TextDay> found = new ArrayList<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      boolean next = sentence.word(i - 1).equals("next");
      int lead = sentence.word(i - 2).equals("of") ? i - 3 : -1;
      boolean end = lead >= 0 && sentence.word(lead).equals("end");
      boolean own = end && List.of("the", "this").contains(sentence.word(i - 1));
      Days days = next || own ? period(sentence.word(i), next ? 1 : 0, written) : null;
      if (days != null) {
        Days meant = end ? new Days(days.latest(), days.latest()) : days;
        int first = end ? lead : i - 1;
        String words = sentence.text(new TokenRange(first, i + 1));
        found.add(new TextDay(meant, words, at, first));
      }
    }
    return found;
  }

  /** The year or the month of the document, or the one after it; null for any other word. */
  private static Days period(String word, int later, LocalDate written) {
    if (word.equals("year")) {
      int year = written.getYear() + later;
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.from(written).plusMonths(later);
    return word.equals("month") ? new Days(month.atDay(1), month.atEndOfMonth()) : null;
  }
}
