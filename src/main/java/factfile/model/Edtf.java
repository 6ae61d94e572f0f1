package factfile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads dates written as EDTF (ISO 8601-2:2019): all of Levels 0 and 1, and of Level 2 sets of the
 * kind <i>one of</i>. Of a time of day only the day counts. What else Level 2 has is named in the
 * error.
 */
public final class Edtf {
  private Edtf() {}

  /**
   * @throws MalformedValue where the text is no such date
   */
  public static FactDate parse(String text) throws MalformedValue {
    if (text.isEmpty()) {
      throw new MalformedValue("there is no date", "write it as 2024-10-22", 0);
    }
    if (text.startsWith("[")) {
      return bracketed(text);
    }
    if (text.startsWith("{")) {
      throw unsupported("a set of all members, {…}", 2, 0);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? EdtfPoint.parse(text, 0) : interval(text, slash);
  }

  private static FactDate bracketed(String text) throws MalformedValue {
    if (!text.endsWith("]")) {
      throw new MalformedValue(
          "the set has no ]", "write it as [2023-10-07,2023-10-08]", text.length() - 1);
    }
    return oneOf(text, List.of(text.substring(1, text.length() - 1).split(",", -1)));
  }

  /**
   * One day out of a set, as a YAML list under a date key writes it.
   *
   * @param members dates, or runs {@code a..b}, {@code ..b}, {@code a..}
   * @throws MalformedValue where there is none, or one is no date
   */
  public static FactDate oneOf(List<String> members) throws MalformedValue {
    return oneOf("[" + String.join(",", members) + "]", members);
  }

  private static FactDate oneOf(String text, List<String> members) throws MalformedValue {
    List<Days> choices = new ArrayList<>();
    boolean doubtful = false;
    boolean approximate = false;
    int offset = 1;
    for (String member : members) {
      int dots = member.indexOf("..");
      String trimmed = member.strip();
      if (dots < 0) {
        FactDate.Moment moment = EdtfPoint.parse(trimmed, offset);
        choices.addAll(moment.choices());
        doubtful |= moment.doubtful();
        approximate |= moment.approximate();
      } else {
        choices.add(run(trimmed, offset));
      }
      offset += member.length() + 1;
    }
    return new FactDate.Moment(text, merged(choices), doubtful, approximate);
  }

  private static Days run(String member, int offset) throws MalformedValue {
    int dots = member.indexOf("..");
    String first = member.substring(0, dots);
    String last = member.substring(dots + 2);
    if (first.isEmpty() && last.isEmpty()) {
      throw new MalformedValue(
          "a run of days needs a beginning or an end", "write [..2024-10-21]", offset);
    }
    LocalDate from = first.isEmpty() ? null : EdtfPoint.parse(first, offset).earliest();
    LocalDate to = last.isEmpty() ? null : EdtfPoint.parse(last, offset + dots + 2).latest();
    if (from != null && to != null && from.isAfter(to)) {
      throw new MalformedValue(
          "`" + member + "` ends before it begins", "swap the two ends", offset);
    }
    return new Days(from, to);
  }

  /** In order; those that touch or overlap made one. */
  private static List<Days> merged(List<Days> choices) {
    List<Days> sorted = new ArrayList<>(choices);
    sorted.sort(
        Comparator.comparing(days -> days.earliest() == null ? LocalDate.MIN : days.earliest()));
    List<Days> merged = new ArrayList<>();
    for (Days days : sorted) {
      Days last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.overlaps(days)) {
        boolean open = last.latest() == null || days.latest() == null;
        boolean longer = !open && days.latest().isAfter(last.latest());
        LocalDate end = open ? null : longer ? days.latest() : last.latest();
        merged.set(merged.size() - 1, new Days(last.earliest(), end));
      } else {
        merged.add(days);
      }
    }
    return merged;
  }

  private static FactDate interval(String text, int slash) throws MalformedValue {
    String first = text.substring(0, slash);
    String last = text.substring(slash + 1);
    if (last.indexOf('/') >= 0) {
      throw new MalformedValue(
          "an interval has one /", "write it as 2023-10-08/2024-10-01", slash + 1);
    }
    boolean knownStart = !first.isEmpty() && !first.equals("..");
    boolean knownEnd = !last.isEmpty() && !last.equals("..");
    if (!knownStart && !knownEnd) {
      throw new MalformedValue(
          "an interval needs a beginning or an end", "write it as 2023-10-08/..", 0);
    }
    FactDate.Moment start = knownStart ? EdtfPoint.parse(first, 0) : null;
    FactDate.Moment end = knownEnd ? EdtfPoint.parse(last, slash + 1) : null;
    if (start != null && end != null) {
      return closed(text, start, end, slash);
    }
    if (end == null) {
      // It ends on or after its start; where the end is open, it surely goes on.
      Days after = new Days(start.earliest(), null);
      end = new FactDate.Moment(last, List.of(after), false, false);
    } else {
      Days before = new Days(null, end.latest());
      start = new FactDate.Moment(first, List.of(before), false, false);
    }
    return new FactDate.Interval(text, start, end, last.equals(".."));
  }

  private static FactDate closed(String text, FactDate.Moment start, FactDate.Moment end, int slash)
      throws MalformedValue {
    if (end.latest().isBefore(start.earliest())) {
      throw new MalformedValue(
          "the interval ends before it begins", "swap the two dates", slash + 1);
    }
    return new FactDate.Interval(text, start, end, false);
  }

  static MalformedValue unsupported(String feature, int level, int offset) {
    return new MalformedValue(
        feature + " is EDTF of Level " + level + ", which is not supported",
        "write a date, a set [2023-10-07,2023-10-08] or an interval 2023-10-08/2024-10-01",
        offset);
  }
}
