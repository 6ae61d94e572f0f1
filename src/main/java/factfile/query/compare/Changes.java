package factfile.query.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one base tells under other clocks, or another base, than before. */
public final class Changes {
  public static final List<Column<ChangeRow>> COLUMNS = List.of(ChangeColumn.values());

  private Changes() {}

  /**
   * What differs of the records that the filters pick in either.
   *
   * @param notices what is to be said of it
   */
  public static Answer<ChangeRow> between(Inquiry before, Inquiry after, List<String> notices) {
    Map<String, Told> was = DayAccount.of(before.unfiltered());
    Map<String, Told> is = DayAccount.of(after.unfiltered());
    Set<String> picked = new LinkedHashSet<>(picked(after, is));
    picked.addAll(picked(before, was));
    List<ChangeRow> rows = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(is.keySet());
    all.addAll(was.keySet());
    for (ChangeSection section : ChangeSection.values()) {
      for (String key : all) {
        if (picked.contains(key) && section == told(key, was, is).section()) {
          addChange(was.get(key), is.get(key), after.filters().certainOnly(), rows);
        }
      }
    }
    return after.answer("Changes", COLUMNS, rows, notices);
  }

  /** What the filters of an inquiry pick of all that it tells; without filters all of it. */
  private static Set<String> picked(Inquiry inquiry, Map<String, Told> all) {
    Filters filters = inquiry.filters();
    boolean everything = filters.all().isEmpty() && !filters.certainOnly();
    return everything ? all.keySet() : DayAccount.of(inquiry).keySet();
  }

  private static Told told(String key, Map<String, Told> was, Map<String, Told> is) {
    return is.containsKey(key) ? is.get(key) : was.get(key);
  }

  private static void addChange(
      Told before, Told after, boolean certainOnly, List<ChangeRow> rows) {
    List<FieldChange> fields =
        ChangeRow.differing(
            before == null ? null : before.fields(), after == null ? null : after.fields());
    ChangeSection section = (after == null ? before : after).section();
    boolean news = section == ChangeSection.HAPPENED && (before == null || after == null);
    if (!fields.isEmpty() || news) {
      boolean calendar = before != null && after != null && isByCalendar(before, after);
      ChangeRow row = new ChangeRow(before, after, fields, calendar ? ChangeReason.CALENDAR : null);
      if (row.certain() || !certainOnly) {
        rows.add(row);
      }
    }
  }

  /** Whether nothing became of a deadline in between, so that only days can have changed it. */
  private static boolean isByCalendar(Told before, Told after) {
    return before.chain() != null && outcomes(before.chain()).equals(outcomes(after.chain()));
  }

  private static List<String> outcomes(DeadlineChain chain) {
    List<String> outcomes = new ArrayList<>();
    for (DatedOutcome told : chain.told()) {
      outcomes.add(told.outcome().status().word() + " " + told.date().edtf());
    }
    return outcomes;
  }
}
