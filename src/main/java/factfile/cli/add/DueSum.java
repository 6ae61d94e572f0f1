package factfile.cli.add;

import factfile.edit.Kind;
import factfile.format.Key;
import factfile.model.date.CalendarDuration;
import factfile.model.date.CalendarDurationException;
import factfile.model.date.DueDay;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import java.util.List;
import java.util.Map;

/** The due day that a day and a window make, so that nobody has to be asked for it. */
final class DueSum {
  private DueSum() {}

  /**
   * What a key that has just been given makes of the others.
   *
   * @param grows whether the keys are those of an outcome, not of a deadline
   * @return null for nothing, which the judge of the whole record says more of
   */
  static String of(Kind kind, boolean grows, Key given, Map<String, List<String>> values) {
    String begin = kind == Kind.DEADLINE && !grows ? "set" : "date";
    boolean part = given.option().equals("window") || given.option().equals(begin);
    if (!part || !values.containsKey("window") || !values.containsKey(begin)) {
      return null;
    }
    try {
      return DueDay.of(
              Edtf.parse(values.get(begin).get(0)),
              CalendarDuration.parse(values.get("window").get(0)))
          .edtf();
    } catch (EdtfException | CalendarDurationException e) {
      return null;
    }
  }
}
