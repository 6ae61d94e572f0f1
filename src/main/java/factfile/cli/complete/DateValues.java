package factfile.cli.complete;

import factfile.cli.line.Candidate;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Days;
import factfile.model.part.Index;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Source;
import factfile.query.filter.RecordDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Years, then months, then days that a base speaks of, as a date is being typed; behind an @, the
 * ids of records that can have a day.
 */
final class DateValues {
  /** So many years before the end of the record are offered at most. */
  private static final int YEARS = 60;

  private final FactBase base;

  /**
   * @param base null where there is none; then nothing is offered
   */
  DateValues(FactBase base) {
    this.base = base;
  }

  List<Candidate> of(String typed) {
    List<Candidate> found = new ArrayList<>();
    if (base == null || base.end() == null) {
      return found;
    }
    int begun = typed.lastIndexOf("..") < 0 ? 0 : typed.lastIndexOf("..") + 2;
    if (typed.startsWith("@", begun)) {
      return records(typed.substring(0, begun + 1), typed.substring(begun + 1));
    }
    for (LocalDate start : starts(typed)) {
      int parts = parts(typed);
      LocalDate end =
          parts == 0 ? start.plusYears(1) : parts == 1 ? start.plusMonths(1) : start.plusDays(1);
      String word = start.toString().substring(0, 4 + 3 * parts);
      boolean any = base.factsIn(new Days(start, end.minusDays(1))).size() > 0;
      if (any && word.startsWith(typed)) {
        found.add(new Candidate(word, ""));
      }
    }
    return found;
  }

  /** Ids; behind the dot of a deadline, its fields. */
  private List<Candidate> records(String lead, String typed) {
    List<Candidate> found = new ArrayList<>();
    int dot = typed.indexOf('.');
    if (dot >= 0) {
      String id = typed.substring(0, dot);
      boolean deadline = base.fact(id) instanceof Deadline;
      for (String field : deadline ? RecordDays.FIELDS : List.<String>of()) {
        found.add(new Candidate(lead + id + "." + field, ""));
      }
      return Candidate.matching(found, lead + typed);
    }
    Ordinals begun = base.findBegun(Index.ID, typed);
    for (Fact fact : base.facts(begun)) {
      if (fact.kind() != FactKind.TERM) {
        found.add(new Candidate(lead + fact.id(), fact.title()));
      }
    }
    for (Source source : base.sources(begun)) {
      found.add(new Candidate(lead + source.id(), source.title()));
    }
    return found;
  }

  /** How much of a date is there already: nothing, a year, a month. */
  private static int parts(String typed) {
    if (!typed.matches("[0-9]{4}-.*")) {
      return 0;
    }
    return typed.matches("[0-9]{4}-(0[1-9]|1[0-2])-.*") ? 2 : 1;
  }

  /** The first days of all years, months of a year, or days of a month, newest years first. */
  private List<LocalDate> starts(String typed) {
    List<LocalDate> starts = new ArrayList<>();
    int year = parts(typed) == 0 ? 0 : Integer.parseInt(typed.substring(0, 4));
    if (parts(typed) == 0) {
      for (int i = 0; i < YEARS; i++) {
        starts.add(LocalDate.of(base.end().getYear() - i, 1, 1));
      }
    } else if (parts(typed) == 1) {
      for (int month = 1; month <= 12; month++) {
        starts.add(LocalDate.of(year, month, 1));
      }
    } else {
      LocalDate first = LocalDate.of(year, Integer.parseInt(typed.substring(5, 7)), 1);
      for (int day = 0; day < first.lengthOfMonth(); day++) {
        starts.add(first.plusDays(day));
      }
    }
    return starts;
  }
}
