package factfile.evidence.seek;

import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.date.Days;
import factfile.prose.forms.Verbs;
import factfile.prose.sentence.MonthPart;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.AmountReader;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every day that a passage names, told from the day of the document where it has no year. */
public final class TextDays {
  /** A day and a year later or earlier are told apart by whichever lies nearer, if by so much. */
  private static final int CLEAR = 60;

  private static final Set<String> YEAR_AFTER = Set.of("of", "in", "since", "the", "(");
  private static final Set<String> LASTING = Set.of("through", "until", "till", "to");
  private static final Set<String> BEGINNING = Set.of("since", "from");

  private final List<TextDay> days = new ArrayList<>();
  private final LocalDate written;

  private TextDays(LocalDate written) {
    this.written = written;
  }

  /**
   * Days that a text names, in its own words.
   *
   * @param first the first token of those words in their sentence
   */
  public record TextDay(Days days, String words, String at, int first) {}

  /**
   * Those of one sentence.
   *
   * @param written the day of its document, or null
   */
  public static List<TextDay> of(Sentence sentence, LocalDate written) {
    TextDays found = new TextDays(written);
    found.add(sentence, "");
    return found.days;
  }

  static List<TextDay> of(CitedPassage passage) {
    TextDays found = new TextDays(passage.written());
    for (CitedSentence each : passage.sentences()) {
      found.add(each.sentence(), passage.at(each));
    }
    return found.days;
  }

  private void add(Sentence sentence, String at) {
    List<DayMention> mentions = sentence.days();
    for (int i = 0; i < mentions.size(); i++) {
      DayMention day = mentions.get(i);
      String words = sentence.text(new TokenRange(day.first(), day.end()));
      for (Days each : days(day, yearNear(mentions, i))) {
        days.add(new TextDay(MonthPart.of(sentence, day, each), words, at, day.first()));
        addEnd(sentence, day, each, words, at);
      }
    }
    addListed(sentence, at);
    addYears(sentence, at);
    if (written != null) {
      days.addAll(TimesToCome.of(sentence, at, written));
    }
    for (TimeMention time : sentence.times()) {
      String words = sentence.text(new TokenRange(time.first(), time.end()));
      for (Days each : told(sentence, time)) {
        days.add(new TextDay(each, words, at, time.first()));
      }
    }
  }

  /** {@code through 2016} is its last day, {@code since 2016} its first, by a keeper's lights. */
  private void addEnd(Sentence sentence, DayMention day, Days whole, String words, String at) {
    String before = sentence.word(day.first() - 1);
    if (whole.isSingleDay()) {
      return;
    }
    boolean end = before.equals("of") && sentence.word(day.first() - 2).equals("end");
    if (end || LASTING.contains(before)) {
      days.add(
          new TextDay(
              new Days(whole.latest(), whole.latest()), before + " " + words, at, day.first()));
    } else if (BEGINNING.contains(before)) {
      days.add(
          new TextDay(
              new Days(whole.earliest(), whole.earliest()), before + " " + words, at, day.first()));
    }
  }

  /** {@code the accord of 2028}: years that may be numbers as well. */
  private void addYears(Sentence sentence, String at) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.word(i);
      boolean led = YEAR_AFTER.contains(sentence.word(i - 1));
      if (led && word.matches("1[5-9]\\d\\d|2[01]\\d\\d") && !isIn(sentence.days(), i)) {
        int year = Integer.parseInt(word);
        days.add(
            new TextDay(
                new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), word, at, i));
      }
    }
  }

  private static boolean isIn(List<DayMention> mentions, int token) {
    for (DayMention day : mentions) {
      if (day.first() <= token && token < day.end()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 24, 25 and 30 March 2017}: days that share the month behind them. */
  private void addListed(Sentence sentence, String at) {
    for (DayMention day : sentence.days()) {
      if (day.day() == null || day.month() == null) {
        continue;
      }
      boolean dayFirst = sentence.tokens().get(day.first()).isNumber();
      int step = dayFirst ? -1 : 1;
      int next = dayFirst ? day.first() - 1 : day.end();
      while (next >= 0 && next < sentence.tokens().size()) {
        boolean joins =
            List.of(",", "and", "or", "to", "-", "–", "through").contains(sentence.word(next));
        if (joins) {
          next += step;
          continue;
        }
        String word = sentence.word(next);
        boolean number =
            sentence.tokens().get(next).isNumber() && word.matches("[1-9]|[12][0-9]|3[01]");
        if (!number) {
          break;
        }
        DayMention listed =
            new DayMention(
                next, next + 1, day.year(), day.month(), Integer.valueOf(word), day.form());
        for (Days each : days(listed, day.year())) {
          days.add(
              new TextDay(
                  each,
                  word + " … " + sentence.text(new TokenRange(day.first(), day.end())),
                  at,
                  listed.first()));
        }
        next += step;
      }
    }
  }

  /** The year of the next day in the sentence that has one, or of the one before. */
  private static Integer yearNear(List<DayMention> mentions, int at) {
    if (at + 1 < mentions.size() && mentions.get(at + 1).hasYear()) {
      return mentions.get(at + 1).year();
    }
    return at > 0 && mentions.get(at - 1).hasYear() ? mentions.get(at - 1).year() : null;
  }

  private List<Days> days(DayMention day, Integer beside) {
    List<Days> found = new ArrayList<>();
    if (day.hasYear()) {
      add(day.days(), found);
      return found;
    }
    if (beside != null) {
      add(day.daysIn(beside), found);
    }
    if (written != null) {
      LocalDate best = null;
      for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
        Days here = day.daysIn(year);
        boolean nearer = here != null && (best == null || gap(here.earliest()) < gap(best));
        best = nearer ? here.earliest() : best;
      }
      for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
        Days here = day.daysIn(year);
        if (here != null && gap(here.earliest()) <= gap(best) + CLEAR) {
          add(here, found);
        }
      }
      Days last = day.daysIn(written.getYear() - 1);
      if (best != null && best.isAfter(written) && last != null) {
        // "The plane went missing on March 8", in December.
        Days here = day.daysIn(written.getYear());
        add(here == null || here.earliest().isAfter(written) ? last : here, found);
      }
    }
    return found;
  }

  private static void add(Days days, List<Days> found) {
    if (days != null && !found.contains(days)) {
      found.add(days);
    }
  }

  private long gap(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, written));
  }

  /** A weekday, {@code this morning}, {@code three weeks ago}; none for what tells no day. */
  private List<Days> told(Sentence sentence, TimeMention time) {
    if (written == null) {
      return List.of();
    }
    if (time.kind() == TimeMention.Kind.WEEKDAY) {
      return weekday(sentence, time);
    }
    if (time.kind() == TimeMention.Kind.DAY) {
      Days today = new Days(written, written);
      Days eve = new Days(written.minusDays(1), written.minusDays(1));
      TokenRange own = new TokenRange(time.first(), time.end());
      return sentence.text(own).toLowerCase(Locale.ROOT).contains("last")
          ? List.of(eve, today)
          : List.of(today);
    }
    DayOfWeek pointed = weekday(sentence.word(time.end() - 1));
    if (pointed != null && sentence.word(time.first()).equals("last")) {
      int back = Math.floorMod(written.getDayOfWeek().getValue() - pointed.getValue(), 7);
      LocalDate last = written.minusDays(back == 0 ? 7 : back);
      return List.of(new Days(last, last), new Days(last.minusDays(7), last.minusDays(7)));
    }
    Days ago = ago(sentence, time);
    return ago == null ? List.of() : List.of(ago);
  }

  private static DayOfWeek weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
        return day;
      }
    }
    return null;
  }

  /** The last one before the document, and the next where it speaks of what is to come. */
  private List<Days> weekday(Sentence sentence, TimeMention time) {
    int back = Math.floorMod(written.getDayOfWeek().getValue() - time.weekday().getValue(), 7);
    LocalDate last = written.minusDays(back);
    boolean said =
        Verbs.isPast(sentence.word(time.first() - 1))
            || Verbs.isPast(sentence.word(time.first() - 2));
    boolean ahead = false;
    for (String word : List.of("will", "next", "by", "until", "due", "to", "would")) {
      ahead |= !said && has(sentence, time, word);
    }
    LocalDate next = last.plusDays(7);
    return ahead
        ? List.of(new Days(last, last), new Days(next, next))
        : List.of(new Days(last, last));
  }

  private static boolean has(Sentence sentence, TimeMention time, String word) {
    TokenRange clause = sentence.clauseOf(time.first());
    for (int at = clause.from(); at < time.first(); at++) {
      if (sentence.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private Days ago(Sentence sentence, TimeMention time) {
    boolean ago = sentence.word(time.end() - 1).equals("ago");
    boolean earlier = sentence.word(time.end() - 1).equals("earlier");
    // "Four years ago" is read as one expression of time, and its number as part of that.
    List<Token> tokens = sentence.tokens();
    for (SpanMention span : SpanMention.read(tokens, AmountReader.read(tokens))) {
      boolean inside = span.first() >= time.first() && span.end() <= time.end();
      if ((ago || earlier) && inside) {
        LocalDate about =
            written
                .minusYears(span.duration().years())
                .minusMonths(span.duration().months())
                .minusDays(span.duration().days());
        int slack =
            span.duration().months() + span.duration().years() > 0
                ? 31
                : span.duration().days() % 7 == 0 ? 6 : span.rough() ? 2 : 0;
        return new Days(about.minusDays(slack), about.plusDays(slack));
      }
    }
    if (sentence.word(time.first()).equals("this")
        && sentence.word(time.first() + 1).equals("week")) {
      return new Days(written.minusDays(written.getDayOfWeek().getValue() - 1L), written);
    }
    if (sentence.word(time.first()).equals("last")
        && sentence.word(time.first() + 1).equals("week")) {
      return new Days(written.minusDays(13), written.minusDays(1));
    }
    return null;
  }
}
