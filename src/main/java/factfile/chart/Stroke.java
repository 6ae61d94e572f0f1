package factfile.chart;

import factfile.model.date.AllOf;
import factfile.model.date.Days;
import factfile.model.date.Disputed;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One line or point on an axis.
 *
 * @param from in units of the axis: days since 1970, or a number; negative infinity where open
 * @param to the same as {@code from} for a point; infinity where open
 */
public record Stroke(double from, double to, Style style) {
  /** What a stroke tells; each writer has its own look for each. */
  public enum Style {
    DAY("that day", true),
    MAYBE_DAY("perhaps that day", true),
    SPAN("every day of these", false),
    SET("set", true),
    WINDOW("time given", false),
    MAYBE("perhaps, or some of it", false),
    DUE("due", true),
    MAYBE_DUE("perhaps due", true),
    FORMER("due before it was moved", true),
    MISSED("missed", true),
    OUTCOME("outcome", true),
    BAR("the number", false),
    ROUGH("about the number", false);

    private final String words;
    private final boolean point;

    Style(String words, boolean point) {
      this.words = words;
      this.point = point;
    }

    /** For the key of a drawing. */
    public String words() {
      return words;
    }

    public boolean isPoint() {
      return point;
    }
  }

  static Stroke point(LocalDate day, Style style) {
    return new Stroke(day.toEpochDay(), day.toEpochDay(), style);
  }

  static Stroke between(LocalDate first, LocalDate last, Style style) {
    return new Stroke(unit(first, false), unit(last, true), style);
  }

  /** When something happened or went on: no surer than the date, nor than the row. */
  static List<Stroke> of(FactDate date, boolean certain) {
    List<Stroke> strokes = new ArrayList<>();
    boolean sure = certain && !date.doubtful();
    if (date instanceof Disputed disputed) {
      for (FactDate claim : disputed.claims()) {
        strokes.addAll(of(claim, false));
      }
    } else if (date instanceof AllOf all) {
      for (FactDate member : all.members()) {
        strokes.addAll(of(member, certain));
      }
    } else if (date.isInterval()) {
      addInterval(date, sure, strokes);
    } else {
      addMoment(date.start(), sure ? Style.DAY : Style.MAYBE_DAY, strokes);
    }
    return strokes;
  }

  /** One day, or those that one of is meant. */
  static void addMoment(FactDate.Moment moment, Style style, List<Stroke> strokes) {
    for (Days choice : moment.choices()) {
      if (moment.isSingleDay()) {
        strokes.add(point(choice.earliest(), style));
      } else if (choice.isSingleDay()) {
        strokes.add(point(choice.earliest(), Style.MAYBE_DAY));
      } else {
        strokes.add(between(choice.earliest(), choice.latest(), Style.MAYBE));
      }
    }
  }

  /** The days on which it may have begun or ended are not those on which it surely went on. */
  private static void addInterval(FactDate date, boolean sure, List<Stroke> strokes) {
    strokes.add(between(date.earliest(), date.latest(), Style.MAYBE));
    double from = unit(date.start().latest(), true);
    double to = unit(date.end().earliest(), false);
    if (sure && from <= to && from != Double.POSITIVE_INFINITY) {
      strokes.add(new Stroke(from, to, from == to ? Style.DAY : Style.SPAN));
    }
  }

  private static double unit(LocalDate day, boolean last) {
    if (day == null) {
      return last ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    if (day.equals(LocalDate.MIN)) {
      return Double.NEGATIVE_INFINITY;
    }
    return day.equals(LocalDate.MAX) ? Double.POSITIVE_INFINITY : day.toEpochDay();
  }
}
