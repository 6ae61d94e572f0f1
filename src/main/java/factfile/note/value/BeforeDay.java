package factfile.note.value;

import factfile.wording.DayPhrase;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;

/** What stands before a day, and whether it may change which day is meant. */
record BeforeDay(Vicinity vicinity, DayPhrase day) {
  private static final Set<String> JOINTS =
      WordList.of(
          """
          to or and through till until of the by in de nor vs
          """);

  private static final String SEPARATORS = ".,;:!?…)]}\"'”’»|•·→&—–-=\uFFFC";

  /** What stands before a day and cannot stand before a month, or a stretch of days. */
  private static final Set<String> JOINED =
      WordList.of(
          """
          on in at since from after before during of to the by until till through about around
          circa ca c approximately roughly this last next for within between and or near past
          as than nearly almost exactly only just every each throughout over towards toward
          following preceding dated a an beginning starting ending ~ ≈ date day night morning
          """);

  /** A part of what follows, or another day than it. */
  private static final Set<String> PARTS =
      WordList.of(
          """
          early late mid middle end start beginning half quarter week weekend eve night morning
          evening afternoon dawn anniversary month rest spring summer autumn fall winter season
          fiscal fy christmas easter ramadan passover close turn dusk midnight noon day days
          weeks months year years hours third thirds course later not never except but q h term
          semester hanukkah thanksgiving pre post onwards earlier first second fourth ides mids
          earliest latest outset opening closing noel advent lent
          """);

  /** These need one of {@link #PARTS} before them to say something else than the day. */
  private static final Set<String> LINKS = Set.of("of", "in", "the", "after", "before", "from");

  /** Whether what stands before may be part of the day. */
  boolean isPart() {
    if (!Glue.isClear(vicinity.text(), vicinity.at())) {
      return true;
    }
    Token before = vicinity.token(0);
    if (before == null || Glue.isArrow(vicinity.text(), before.end())) {
      return false;
    }
    if (isNumberOrMonth(0) && vicinity.isColumn()) {
      return false;
    }
    boolean someDay = before.word().equals("day") && vicinity.word(1).equals("some");
    if (isNumberOrMonth(0) || (PARTS.contains(before.word()) && !someDay)) {
      return true;
    }
    if (before.isWord()) {
      return isLinked(0) || (before.word().equals("the") && isLinked(1));
    }
    boolean list = isNumberOrMonth(1) && ".,-–—/&".contains(before.text());
    return !SEPARATORS.contains(before.text()) || list;
  }

  /** Whether a word there ties what is before it to the day: <em>end of</em>, <em>8 and</em>. */
  private boolean isLinked(int back) {
    String word = vicinity.word(back);
    return (LINKS.contains(word) && PARTS.contains(vicinity.word(back + 1)))
        || (JOINTS.contains(word) && isNumberOrMonth(back + 1));
  }

  /** A number, its ordinal ending, a word for one, a month. */
  private boolean isNumberOrMonth(int back) {
    Token token = vicinity.token(back);
    if (token == null) {
      return false;
    }
    boolean dot = token.is(".") && vicinity.token(back + 1) != null;
    Token word = dot ? vicinity.token(back + 1) : token;
    boolean ordinal = word.word().endsWith("th") || Set.of("st", "nd", "rd").contains(word.word());
    return token.isNumber() || ordinal || isMonth(word);
  }

  private static boolean isMonth(Token token) {
    return token.isCapitalised() && begins(token.word(), Month.values());
  }

  private static boolean begins(String word, Enum<?>[] names) {
    for (Enum<?> each : names) {
      if (word.length() > 2 && each.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands there that goes with what was written, and need not with another. */
  static boolean isJoined(Vicinity vicinity) {
    return JOINED.contains(vicinity.word(0));
  }

  /**
   * Whether another day may be written there: a weekday belongs to the old one, <em>on</em> to a
   * day and not to a month.
   */
  boolean takes(String rewritten) {
    if (isWeekday(0)) {
      return false;
    }
    return isAlike(rewritten) || !isJoined(vicinity);
  }

  private boolean isWeekday(int back) {
    String word = vicinity.word(back);
    boolean mark = word.equals(",") || word.equals(".") || word.equals("the") || word.equals("on");
    return begins(word, DayOfWeek.values()) || (mark && back < 3 && isWeekday(back + 1));
  }

  /** Whether both are a day, a month or a year. */
  private boolean isAlike(String rewritten) {
    DayPhrase other = DayPhrase.ending(Tokens.of(rewritten));
    return other != null
        && other.from() == null
        && day.from() == null
        && (other.last().day() == null) == (day.last().day() == null)
        && (other.last().month() == null) == (day.last().month() == null);
  }
}
