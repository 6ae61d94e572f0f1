package factfile.model.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads dates written in EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (Library of
 * Congress, 4 February 2019): Level 0, Level 1, and of Level 2 the sets of the kind "one of".
 *
 * <p>Of a date-time only the day counts. Members of a set are days, months and years. A season is
 * that of either hemisphere: spring 2001 lies in March to May or in September to November.
 */
public final class Edtf {

  private Edtf() {}

  /**
   * Reads one date, interval or set.
   *
   * @throws EdtfException when the text is not EDTF, or uses what is not supported
   */
  public static FactDate parse(String text) throws EdtfException {
    if (text.startsWith("[")) {
      return set(text);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new EdtfReader(text, 0, text.length(), EdtfReader.Role.ALONE).read();
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw EdtfFault.notADate(text, 0, text.length(), second);
    }
    return interval(text, slash);
  }

  /**
   * Reads a YAML list of dates as the set that it stands for: {@code [a, b..c, ..d]}. A list of one
   * date is that date.
   *
   * @throws EdtfException as {@link #parse}; its offset counts in the set's text {@code [a,b..c]}
   */
  public static FactDate oneOf(List<String> members) throws EdtfException {
    if (members.size() == 1 && members.get(0).indexOf("..") < 0) {
      return parse(members.get(0));
    }
    return set("[" + String.join(",", members) + "]");
  }

  private static FactDate interval(String text, int slash) throws EdtfException {
    FactDate.Moment start = side(text, 0, slash, FactDate.Interval.OPEN_START);
    FactDate.Moment end = side(text, slash + 1, text.length(), FactDate.Interval.OPEN_END);
    if (isDateless(start) && isDateless(end)) {
      throw EdtfFault.noDate(text);
    }
    if (start.earliest() != null
        && end.latest() != null
        && start.earliest().isAfter(end.latest())) {
      throw EdtfFault.reversed(text, 0, "/", text.length(), slash + 1);
    }
    return new FactDate.Interval(text, start, end);
  }

  private static FactDate.Moment side(String text, int from, int to, FactDate.Moment open)
      throws EdtfException {
    if (from == to) {
      return new FactDate.Moment("", List.of(Days.ALL), false, false);
    }
    if (to - from == 2 && text.startsWith("..", from)) {
      return open;
    }
    return new EdtfReader(text, from, to, EdtfReader.Role.INTERVAL_END).read();
  }

  private static boolean isDateless(FactDate.Moment side) {
    return side.edtf().isEmpty() || side.edtf().equals("..");
  }

  private static FactDate set(String text) throws EdtfException {
    int close = text.indexOf(']');
    if (close != text.length() - 1) {
      throw EdtfFault.setNotClosed(text, close);
    }
    List<Days> choices = new ArrayList<>();
    int from = 1;
    while (from <= close) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? close : comma;
      choices.add(member(text, from, to));
      from = to + 1;
    }
    return new FactDate.Moment(text, Days.union(choices), false, false);
  }

  /** One member of a set: {@code a}, {@code a..b}, {@code ..b} or {@code a..}. */
  private static Days member(String text, int from, int to) throws EdtfException {
    int dots = dots(text, from, to);
    if (dots < 0) {
      return memberDate(text, from, to);
    }
    if (to - from == 2) {
      throw EdtfFault.noDate(text);
    }
    Days first = dots == from ? Days.ALL : memberDate(text, from, dots);
    Days last = dots + 2 == to ? Days.ALL : memberDate(text, dots + 2, to);
    if (first.earliest() != null
        && last.latest() != null
        && first.earliest().isAfter(last.latest())) {
      throw EdtfFault.reversed(text, from, "..", to, dots + 2);
    }
    return new Days(first.earliest(), last.latest());
  }

  /** Looked for in this member alone: those behind it are looked through in their turn. */
  private static int dots(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.startsWith("..", at)) {
        return at;
      }
    }
    return -1;
  }

  /** The run of days of one day, month or year. */
  private static Days memberDate(String text, int from, int to) throws EdtfException {
    FactDate.Moment moment = new EdtfReader(text, from, to, EdtfReader.Role.SET_MEMBER).read();
    return moment.choices().get(0);
  }
}
