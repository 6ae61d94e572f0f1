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
 * @param kind of what it is; null where its style says all
 */
public record Stroke(double from, double to, Style style, SignKind kind) {
  /** What a stroke tells; each writer has its own look for each. */
  public enum Style {
    /** A day on which something of its kind was. */
    DAY("", true),
    MAYBE_DAY("perhaps ", true),
    SPAN("every day of these", false),
    WINDOW("time given", false),
    MAYBE("perhaps, or some of it", false),
    FORMER("due before it was moved", true),
    MISSED("missed", true),
    BAR("the number", false),
    ROUGH("about the number", false),
    DISPUTED("disputed", false),
    DEPRECATED("deprecated", false);

    private final String words;
    private final boolean point;

    Style(String words, boolean point) {
      this.words = words;
      this.point = point;
    }

    String words() {
      return words;
    }

    public boolean isPoint() {
      return point;
    }
  }

  static Stroke point(LocalDate day, Style style, SignKind kind) {
    return new Stroke(day.toEpochDay(), day.toEpochDay(), style, kind);
  }

  static Stroke between(LocalDate first, LocalDate last, Style style, SignKind kind) {
    return new Stroke(unit(first, false), unit(last, true), style, kind);
  }

  /** What it shows, for a key. */
  public Sign sign() {
    return style.point && style != Style.FORMER && style != Style.MISSED
        ? new Sign(style, kind)
        : new Sign(style, null);
  }

  /** What stands at the beginning of one that is drawn as a line, so that kinds differ; or null. */
  public Sign head() {
    if (kind == null || (style != Style.SPAN && style != Style.MAYBE)) {
      return null;
    }
    return new Sign(style == Style.SPAN ? Style.DAY : Style.MAYBE_DAY, kind);
  }

  /** When something happened or went on: no surer than the date, nor than the row. */
  static List<Stroke> of(FactDate date, boolean certain, SignKind kind) {
    List<Stroke> strokes = new ArrayList<>();
    boolean sure = certain && !date.doubtful();
    if (date instanceof Disputed disputed) {
      for (FactDate claim : disputed.claims()) {
        strokes.addAll(of(claim, false, kind));
      }
    } else if (date instanceof AllOf all) {
      for (FactDate member : all.members()) {
        strokes.addAll(of(member, certain, kind));
      }
    } else if (date.isInterval()) {
      addInterval(date, sure, kind, strokes);
    } else {
      addMoment(date.start(), sure ? Style.DAY : Style.MAYBE_DAY, kind, strokes);
    }
    return strokes;
  }

  /** One day, or those that one of is meant. */
  static void addMoment(FactDate.Moment moment, Style style, SignKind kind, List<Stroke> strokes) {
    for (Days choice : moment.choices()) {
      if (moment.isSingleDay()) {
        strokes.add(point(choice.earliest(), style, kind));
      } else if (choice.isSingleDay()) {
        strokes.add(point(choice.earliest(), Style.MAYBE_DAY, kind));
      } else {
        strokes.add(between(choice.earliest(), choice.latest(), Style.MAYBE, kind));
      }
    }
  }

  /** The days on which it may have begun or ended are not those on which it surely went on. */
  private static void addInterval(
      FactDate date, boolean sure, SignKind kind, List<Stroke> strokes) {
    strokes.add(between(date.earliest(), date.latest(), Style.MAYBE, kind));
    double from = unit(date.start().latest(), true);
    double to = unit(date.end().earliest(), false);
    if (sure && from <= to && from != Double.POSITIVE_INFINITY) {
      strokes.add(new Stroke(from, to, from == to ? Style.DAY : Style.SPAN, kind));
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
