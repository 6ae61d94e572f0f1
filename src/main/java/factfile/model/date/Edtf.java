package factfile.model.date;

import java.util.List;

/**
 * Reads dates written in EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (Library of
 * Congress, 4 February 2019), on all of its levels: 0, 1 and 2.
 *
 * <p>Of a date-time only the day counts; {@link ClockTime} has the time, which may be without
 * seconds. A season that names no hemisphere is that of either: spring 2001 lies in March to May or
 * in September to November.
 */
public final class Edtf {

  private Edtf() {}

  /**
   * Reads one date, interval or set.
   *
   * @throws EdtfException when the text is not EDTF
   */
  public static FactDate parse(String text) throws EdtfException {
    try {
      return read(text);
    } catch (EdtfUnread unread) {
      throw new EdtfDiagnosis(text, unread).exception();
    }
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
    return parse("[" + String.join(",", members) + "]");
  }

  /**
   * Reads some dates as each of them: {@code {a,b..c}}.
   *
   * @throws EdtfException as {@link #parse}; its offset counts in the set's text {@code {a,b..c}}
   */
  public static FactDate allOf(List<String> members) throws EdtfException {
    return parse("{" + String.join(",", members) + "}");
  }

  private static FactDate read(String text) throws EdtfException {
    if (text.startsWith("[") || text.startsWith("{")) {
      return new EdtfSet(text).read();
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new EdtfReader(text, 0, text.length(), true).read();
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw new EdtfUnread(0, text.length(), second);
    }
    return interval(text, slash);
  }

  private static FactDate interval(String text, int slash) throws EdtfException {
    FactDate.Moment start = side(text, 0, slash, FactDate.Interval.OPEN_START);
    FactDate.Moment end = side(text, slash + 1, text.length(), FactDate.Interval.OPEN_END);
    if (isDateless(start) && isDateless(end)) {
      throw EdtfFault.noDate(text);
    }
    if (isReversed(start, end)) {
      throw EdtfFault.reversed(text, 0, "/", text.length(), slash + 1);
    }
    return new FactDate.Interval(text, start, end);
  }

  /** Whether the one certainly comes after the other. */
  static boolean isReversed(FactDate.Moment start, FactDate.Moment end) {
    return start.earliest() != null
        && end.latest() != null
        && start.earliest().isAfter(end.latest());
  }

  private static FactDate.Moment side(String text, int from, int to, FactDate.Moment open)
      throws EdtfException {
    if (from == to) {
      return new FactDate.Moment("", List.of(Days.ALL), false, false);
    }
    if (to - from == 2 && text.startsWith("..", from)) {
      return open;
    }
    return new EdtfReader(text, from, to, false).read();
  }

  private static boolean isDateless(FactDate.Moment side) {
    return side.edtf().isEmpty() || side.edtf().equals("..");
  }
}
