package factfile.query.state;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.Leg;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Outcome;
import factfile.query.words.DateWords;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A deadline's sum and standing as people read them. */
public final class DeadlineWords {
  private DeadlineWords() {}

  /**
   * {@code 13 Oct 2024 + 30 days = 12 Nov 2024 (computed)}; or, where it was moved, {@code 5 Feb
   * 2014, missed, extended on 26 Feb 2014 to 27 Apr 2014}.
   */
  public static List<Span> arithmetic(DeadlineChain chain) {
    List<Span> spans = new ArrayList<>();
    for (Leg leg : chain.legs()) {
      addSum(leg, ", ", spans);
      if (leg.missed() != null && leg.moved()) {
        spans.add(new Span(", missed", Tone.BAD));
      }
    }
    return spans;
  }

  /** The same of one leg. */
  public static List<Span> sum(Leg leg) {
    List<Span> spans = new ArrayList<>();
    addSum(leg, "", spans);
    return spans;
  }

  private static void addSum(Leg leg, String before, List<Span> spans) {
    DatedOutcome moved = leg.extension();
    CalendarDuration window = moved == null ? leg.deadline().window() : moved.outcome().window();
    boolean summed = leg.set() != null && window != null;
    if (moved != null) {
      spans.add(Span.plain(before + moved(leg) + (summed ? "" : " to ")));
    } else if (summed) {
      spans.add(Span.plain(DateWords.of(leg.set())));
    }
    if (summed) {
      spans.add(Span.plain(" + " + window.phrase() + " = "));
    }
    String due = DateWords.of(leg.due());
    spans.add(leg.moved() ? Span.plain(due) : Span.strong(due));
    if (leg.isComputed()) {
      spans.add(Span.dim(" (computed)"));
    }
  }

  /** {@code extended on 26 Feb 2014}. */
  static String moved(Leg next) {
    return "extended" + on(next.extension());
  }

  /** The day of an outcome, where one is on record. */
  private static String on(DatedOutcome outcome) {
    if (outcome.outcome().date() == null) {
      return "";
    }
    String date = DateWords.of(outcome.date());
    if (outcome.date().isSingleDay()) {
      return " on " + date;
    }
    boolean month = Character.isDigit(date.charAt(0)) || Character.isUpperCase(date.charAt(0));
    return (month ? " in " : " ") + date;
  }

  public static List<Span> status(DeadlineStanding standing) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(standing.status().word(), tone(standing)));
    if (!standing.certain()) {
      spans.add(Span.unsure(" ?"));
    }
    spans.add(Span.plain(explanation(standing)));
    if (late(standing.late()) != null && standing.status().isRecorded()) {
      spans.add(Span.plain(", "));
      spans.add(new Span(late(standing.late()), Tone.BAD));
    }
    if (standing.chain().isMoved()) {
      spans.add(Span.plain("; first due " + DateWords.of(standing.chain().first().due())));
      boolean missed = standing.chain().first().missed() != null;
      String also = standing.status() == DeadlineStatus.MISSED ? ", missed as well" : ", missed";
      spans.add(Span.plain(missed && standing.chain().closing() == null ? also : ""));
    }
    return spans;
  }

  /**
   * The status of one leg among others.
   *
   * @param date of the outcome that gives it, or null
   */
  public static List<Span> status(DeadlineStatus status, FactDate date, boolean certain) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(status.word(), status == DeadlineStatus.MISSED ? Tone.BAD : Tone.STRONG));
    if (!certain) {
      spans.add(Span.unsure(" ?"));
    }
    if (date != null) {
      spans.add(Span.plain(", " + DateWords.of(date)));
    }
    return spans;
  }

  /** What was met late is on record, but it is no success. */
  private static Tone tone(DeadlineStanding standing) {
    return switch (standing.status()) {
      case MET -> late(standing.late()) == null ? Tone.GOOD : Tone.UNSURE;
      case WAIVED -> Tone.GOOD;
      case MISSED -> Tone.BAD;
      case PASSED, DUE -> Tone.UNSURE;
      case OPEN, EXTENDED -> Tone.STRONG;
    };
  }

  private static String explanation(DeadlineStanding standing) {
    return switch (standing.status()) {
      case OPEN -> standing.daysLeft() == null ? "" : ", " + left(standing) + " left";
      case DUE -> " that day";
      case PASSED -> " " + days(standing.late()) + " ago, no outcome on record";
      case MET, MISSED, EXTENDED, WAIVED -> on(standing.outcome());
    };
  }

  /** {@code 57 days}; {@code 18 to 47 days} where it may be due on several days. */
  private static String left(DeadlineStanding standing) {
    LocalDate earliest = standing.chain().inForce().due().earliest();
    long most = standing.daysLeft();
    if (earliest == null) {
      return "at most " + Text.number(most, "day");
    }
    long least = Math.max(0, earliest.toEpochDay() - standing.day().toEpochDay());
    return (least < most ? least + " to " : "") + Text.number(most, "day");
  }

  /** The same of days that have gone by; at least one number of them is known. */
  private static String days(Lateness late) {
    return late.isCertain() || late.high() == null
        ? Text.number(late.days(), "day")
        : late.low() + " to " + Text.number(late.high(), "day");
  }

  /** {@code 57 days late}; null where it came in time, or nothing is known of that. */
  public static String late(Lateness late) {
    if (late == null || !late.isLate()) {
      return null;
    }
    if (late.days() == null) {
      return "late by " + late.low() + " days or more";
    }
    return days(late) + " late";
  }

  /** {@code 35%: first shipments (4 Mar 2014)}. */
  public static String progress(DatedOutcome each) {
    return reached(each.outcome()) + " (" + DateWords.of(each.date()) + ")";
  }

  private static String reached(Outcome outcome) {
    if (outcome.share() == null) {
      return outcome.text();
    }
    String share = outcome.share().phrase() + "%";
    return outcome.text() == null ? share : share + ": " + outcome.text();
  }

  /** What an outcome is called: {@code extended}, {@code partly met}. */
  static String outcome(DatedOutcome each) {
    boolean partly = each.outcome().status() == Outcome.Status.PARTLY;
    return partly ? "partly met" : each.outcome().status().word();
  }

  /**
   * What is told beside it: the new due day, how much, how late.
   *
   * @param closed the leg that it closed, or null
   */
  static String aside(DatedOutcome each, Leg closed) {
    return switch (each.outcome().status()) {
      case EXTENDED -> " to " + DateWords.of(each.outcome().due());
      case PARTLY -> " (" + reached(each.outcome()) + ")";
      case MET -> closed == null ? "" : lateBehind(each, closed);
      case MISSED, WAIVED -> "";
    };
  }

  private static String lateBehind(DatedOutcome met, Leg leg) {
    String late = late(Lateness.of(met, leg));
    return late == null ? "" : ", " + late;
  }
}
