package factfile.note.value;

import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import factfile.query.answers.RecordedValue;
import factfile.wording.DayPhrase;
import factfile.wording.Rewording;
import factfile.wording.Token;
import java.time.LocalDate;
import java.util.List;

/**
 * A day before a marker.
 *
 * @param first the first token of the value; before a day that is known for sure, <em>by</em> is no
 *     part of it
 * @param bound whether it is the latest that it can have been: <em>by 18 Aug.</em>
 */
record WrittenDay(String text, List<Token> tokens, DayPhrase day, int first, boolean bound)
    implements Written {
  /** What makes a day the latest of those that are possible, as tokens. */
  private static final List<List<String>> BOUNDS =
      List.of(
          List.of("no", "later", "than"),
          List.of("not", "later", "than"),
          List.of("at", "the", "latest", "by"),
          List.of("on", "or", "before"),
          List.of("by"),
          List.of("until"),
          List.of("till"));

  /** Null where no day ends the text. */
  static WrittenDay of(String text, List<Token> tokens, FactDate date) {
    DayPhrase day = DayPhrase.ending(tokens);
    if (day == null
        || Glue.isRest(text, tokens.get(day.first()).start(), tokens.get(0).start(), true)) {
      return null;
    }
    for (List<String> words : BOUNDS) {
      int start = day.first() - words.size();
      if (day.from() == null && start >= 0 && stands(tokens, start, words)) {
        int first = isKnownByLatest(date) ? start : day.first();
        return new WrittenDay(text, tokens, day, first, true);
      }
    }
    return new WrittenDay(text, tokens, day, day.first(), false);
  }

  private static boolean stands(List<Token> tokens, int start, List<String> words) {
    boolean stands = true;
    for (int i = 0; i < words.size(); i++) {
      stands &= tokens.get(start + i).is(words.get(i));
    }
    return stands;
  }

  @Override
  public int from() {
    return tokens.get(first).start();
  }

  @Override
  public int to() {
    return tokens.get(day.last().end() - 1).end();
  }

  @Override
  public String mismatch(RecordedValue value) {
    return before().isPart() ? Written.NOT_READ : null;
  }

  private BeforeDay before() {
    return new BeforeDay(new Vicinity(text, tokens, from(), true), day);
  }

  @Override
  public boolean says(RecordedValue value) {
    return says(value.date());
  }

  private boolean says(FactDate date) {
    if (!bound || !isKnownByLatest(date)) {
      return day.says(date);
    }
    Days days =
        day.last().hasYear() ? day.last().days() : day.last().daysIn(date.latest().getYear());
    return days != null && days.contains(date.latest());
  }

  /** Whether more than one day is possible, and one of them is the latest. */
  private static boolean isKnownByLatest(FactDate date) {
    return !date.isInterval() && !date.isSingleDay() && date.latest() != null;
  }

  @Override
  public boolean isNoted(String value) {
    FactDate noted = date(value);
    return noted != null && says(noted);
  }

  @Override
  public List<Rewording> rewrite(RecordedValue value, String noted) {
    FactDate date = value.date();
    FactDate old = noted == null ? null : date(noted);
    boolean sameYear = old != null && year(old) != null && year(old).equals(year(date));
    boolean open = isKnownByLatest(date) && (bound || date.earliest() == null);
    String rewritten = day.rewrite(open ? FactDate.Moment.day(date.latest()) : date, sameYear);
    int start = tokens.get(day.first()).start();
    Vicinity vicinity = new Vicinity(text, tokens, start, true);
    if (rewritten == null
        || !hasRoom(start, rewritten)
        || !new BeforeDay(vicinity, day).takes(rewritten)) {
      return null;
    }
    if (!open || bound) {
      return List.of(new Rewording(start, to(), rewritten));
    }
    boolean joined = BeforeDay.isJoined(vicinity);
    String by = begins(start) ? "By " : "by ";
    return joined || !hasRoom(start, by)
        ? null
        : List.of(new Rewording(start, to(), by + rewritten));
  }

  /** Whether a word may stand there where none did. */
  private boolean hasRoom(int at, String words) {
    boolean word = Character.isLetter(words.charAt(0)) && !Character.isLetter(text.charAt(at));
    return !word || Glue.takesWord(text, at);
  }

  /** Whether a sentence begins there. */
  private boolean begins(int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static Integer year(FactDate date) {
    LocalDate day = date.isInterval() || date.latest() == null ? date.earliest() : date.latest();
    return day == null ? null : day.getYear();
  }

  private static FactDate date(String edtf) {
    try {
      return Edtf.parse(edtf);
    } catch (MalformedValue e) {
      return null;
    }
  }
}
