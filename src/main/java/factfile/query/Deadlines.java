package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.CalendarDuration;
import factfile.model.Citation;
import factfile.model.Citations;
import factfile.model.Days;
import factfile.model.Deadline;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactKind;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is due from whom, with the arithmetic shown. */
public final class Deadlines {
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "owed_by",
          "set_by",
          "set",
          "window",
          "due",
          "earliest",
          "latest",
          "computed",
          "status",
          "certain",
          "days_left",
          "consequence",
          "as_of",
          "up_to",
          "cite");

  /**
   * Which deadlines are listed; each only narrows.
   *
   * @param within due within this time from the asked day on, or null
   */
  public record Wanted(boolean open, boolean overdue, CalendarDuration within) {}

  private final Inquiry inquiry;
  private final FactBase base;
  private final Wanted wanted;
  private final LocalDate day;
  private int later;

  private Deadlines(Inquiry inquiry, Wanted wanted) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.wanted = wanted;
    this.day = inquiry.clocks().countingDay();
  }

  /** All of them. */
  public static Answer of(Inquiry inquiry) {
    return of(inquiry, new Wanted(false, false, null));
  }

  public static Answer of(Inquiry inquiry, Wanted wanted) {
    return new Deadlines(inquiry, wanted).answer();
  }

  private Answer answer() {
    List<Standing> standings = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.DEADLINE)) {
      add((Deadline) fact, standings);
    }
    standings.sort(null);
    List<Row> rows = new ArrayList<>();
    for (Standing standing : standings) {
      rows.add(row(standing));
    }
    List<String> notices = new ArrayList<>();
    inquiry.addLater(notices, later, day);
    if (inquiry.clocks().isAfterEnd(day) && isAnyRunning(standings)) {
      notices.add(
          "days counted to "
              + day
              + "; the record ends on "
              + inquiry.clocks().end()
              + ", so what came after it is not known");
    }
    return inquiry.answer("Deadlines", COLUMNS, rows, notices);
  }

  private static boolean isAnyRunning(List<Standing> standings) {
    for (Standing standing : standings) {
      if (standing.isRunning()) {
        return true;
      }
    }
    return false;
  }

  /** A deadline on the asked day; ordered by the last day on which it can be due. */
  private record Standing(DeadlineState state, String status, Long daysLeft, boolean certain)
      implements Comparable<Standing> {
    boolean isRunning() {
      return state.ended() == null;
    }

    private LocalDate dueDay() {
      LocalDate day = state.due().latest();
      return day == null ? LocalDate.MAX : day;
    }

    @Override
    public int compareTo(Standing other) {
      return dueDay().compareTo(other.dueDay());
    }
  }

  private void add(Deadline deadline, List<Standing> standings) {
    LocalDate recorded = inquiry.clocks().isAfterEnd(day) ? inquiry.clocks().end() : day;
    DeadlineState state = DeadlineState.at(base, deadline, recorded);
    Truth matches =
        inquiry.filters().test(Subject.of(base, deadline, "deadline", state.due(), cites(state)));
    if (matches == Truth.NO) {
      return;
    }
    Truth set = isSet(deadline);
    if (set == Truth.NO) {
      later++;
      return;
    }
    Standing standing = standing(state, matches.and(set) == Truth.YES);
    Truth listed = matches.and(isWanted(standing));
    boolean certain = standing.certain() && listed == Truth.YES;
    if (inquiry.filters().lists(listed, certain)) {
      standings.add(
          new Standing(standing.state(), standing.status(), standing.daysLeft(), certain));
    }
  }

  /** Whether it had been set by the day that is counted to, with or without {@code --as-of}. */
  private Truth isSet(Deadline deadline) {
    return deadline.set() == null
        ? Truth.YES
        : deadline.set().start().overlaps(new Days(null, day));
  }

  private Standing standing(DeadlineState state, boolean sure) {
    LocalDate last = state.due().latest();
    if (state.ended() != null) {
      // An outcome is a recorded state: it does not fade as the days of an open deadline do.
      boolean known = sure && state.certain() && !inquiry.clocks().isBeyondEnd();
      return new Standing(state, state.ended().status().word(), null, known);
    }
    boolean certain =
        sure && state.certain() && isSettled(state.due()) && !inquiry.clocks().isAfterEnd(day);
    if (last == null) {
      return new Standing(state, "open", null, certain);
    }
    long left = last.toEpochDay() - day.toEpochDay();
    String status = left > 0 ? "open" : left == 0 ? "due" : "passed";
    return new Standing(state, status, left, certain);
  }

  /** False on the days on which it may be due, already or not yet. */
  private boolean isSettled(FactDate due) {
    boolean ahead = due.earliest() != null && day.isBefore(due.earliest());
    boolean gone = due.latest() != null && day.isAfter(due.latest());
    return !due.doubtful() && (ahead || gone || due.isSingleDay());
  }

  /** What has passed without an outcome is only perhaps missed. */
  private Truth isWanted(Standing standing) {
    String status = standing.status();
    Truth running = Truth.of(status.equals("open") || status.equals("due"));
    Truth listed = wanted.open() ? running : Truth.YES;
    if (wanted.overdue()) {
      Truth passed = status.equals("passed") ? Truth.MAYBE : Truth.NO;
      listed = listed.and(status.equals("missed") ? Truth.YES : passed);
    }
    if (wanted.within() != null) {
      Days within = new Days(day, wanted.within().after(day));
      listed = listed.and(running).and(standing.state().due().overlaps(within));
    }
    return listed;
  }

  private static List<Citation> cites(DeadlineState state) {
    List<Citation> cites = new ArrayList<>(state.deadline().cites());
    if (state.extension() != null) {
      Citations.addAll(cites, state.extension().cites());
    }
    if (state.ended() != null) {
      Citations.addAll(cites, state.ended().cites());
    }
    return cites;
  }

  private Row row(Standing standing) {
    List<Citation> cites = cites(standing.state());
    return new Row(standing.certain()) {
      @Override
      public List<Cell> cells() {
        return Deadlines.this.cells(standing, cites);
      }

      @Override
      public List<Citation> cites() {
        return cites;
      }

      @Override
      protected Entry makeEntry() {
        return Deadlines.this.entry(standing, standing.certain(), cites);
      }
    };
  }

  private List<Cell> cells(Standing standing, List<Citation> cites) {
    boolean certain = standing.certain();
    DeadlineState state = standing.state();
    Deadline deadline = state.deadline();
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(deadline.id()));
    cells.put("title", Cell.text(deadline.title()));
    cells.put("owed_by", Entities.refs(base, deadline.owedBy()));
    cells.put("set_by", Entities.refs(base, deadline.setBy()));
    cells.put("set", Cell.date(deadline.set()));
    cells.put("window", Cell.text(deadline.window() == null ? null : deadline.window().text()));
    cells.put("due", Cell.date(state.due()));
    cells.put("earliest", Cells.earliest(state.due()));
    cells.put("latest", Cells.latest(state.due()));
    cells.put("computed", Cell.flag(state.isComputed()));
    cells.put("status", Cell.text(standing.status()));
    cells.put("certain", Cell.flag(certain));
    cells.put(
        "days_left", standing.daysLeft() == null ? Cell.NONE : Cell.number(standing.daysLeft()));
    cells.put("consequence", Cell.text(deadline.consequence()));
    cells.put("as_of", Cell.day(standing.isRunning() ? day : inquiry.clocks().day()));
    cells.put("up_to", Cell.day(base.upTo(cites)));
    cells.put("cite", new Cell.Cites(cites));
    return List.copyOf(cells.values());
  }

  private Entry entry(Standing standing, boolean certain, List<Citation> cites) {
    DeadlineState state = standing.state();
    Deadline deadline = state.deadline();
    List<Detail> details = new ArrayList<>();
    details.add(Detail.of("owed by", Entities.names(base, deadline.owedBy())));
    if (!deadline.setBy().isEmpty()) {
      details.add(Detail.of("set by", Entities.names(base, deadline.setBy())));
    }
    details.add(new Detail("due", DeadlineWords.arithmetic(state)));
    details.add(
        new Detail(
            "status",
            DeadlineWords.status(standing.status(), standing.daysLeft(), state, certain)));
    if (deadline.consequence() != null) {
      details.add(Detail.of("or else", deadline.consequence()));
    }
    FactDate due = state.due();
    return new Entry(
        null,
        DateLead.of(due),
        "",
        List.of(Span.plain(deadline.title())),
        details,
        deadline.id(),
        cites);
  }
}
