package factfile.query.compare;

import factfile.answer.Row;
import factfile.answer.Walked;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.query.answers.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of what one account tells otherwise than another: what the later one tells, in the order
 * of its lists, then what only the earlier one does. No more is held of each than which record it
 * is of, and of what in it.
 */
final class ChangeRows extends Walked<ChangeRow> {
  private final DayAccount before;
  private final DayAccount after;
  private final Inquiry asked;
  private final Picked picked;
  private final List<Change> changes = new ArrayList<>();

  /**
   * What is told otherwise.
   *
   * @param id of the record
   * @param key of what is told of it
   */
  private record Change(String id, String key) {}

  /**
   * @param before as it is asked, as is the other: filters pick from what is told without them
   */
  ChangeRows(Inquiry before, Inquiry after) {
    this.before = new DayAccount(before.unfiltered());
    this.after = new DayAccount(after.unfiltered());
    this.asked = after;
    this.picked = new Picked(before, after);
    for (ChangeSection section : ChangeSection.values()) {
      list(section, this.after, this.before, true);
      list(section, this.before, this.after, false);
    }
  }

  /**
   * Lists what one account tells, and the other not at all or otherwise.
   *
   * @param otherwise whether what both tell is listed
   */
  private void list(
      ChangeSection section, DayAccount account, DayAccount other, boolean otherwise) {
    for (List<? extends Row> list : account.lists(section)) {
      for (Row row : list) {
        for (Map.Entry<String, Told> each : account.of(row).entrySet()) {
          Told told = each.getValue();
          Told others = other.of(same(told.item(), account, other)).get(each.getKey());
          ChangeRow change = otherwise ? change(others, told) : change(told, others);
          boolean here = otherwise || others == null;
          if (here && change != null && isListed(change, each.getKey())) {
            changes.add(new Change(told.item().id(), each.getKey()));
          }
        }
      }
    }
  }

  private boolean isListed(ChangeRow row, String key) {
    return (row.certain() || !asked.filters().certainOnly())
        && picked.contains(row.told().item().id(), key);
  }

  /** The same record in the base of another account; null where it is not there. */
  private static Item same(Item item, DayAccount account, DayAccount other) {
    return account.base() == other.base() ? item : item(item.id(), other.base());
  }

  private static Item item(String id, FactBase base) {
    Fact fact = base.fact(id);
    Entity entity = fact == null ? base.entity(id) : null;
    return fact == null ? entity : fact;
  }

  /** Null where nothing is told otherwise. */
  private static ChangeRow change(Told before, Told after) {
    List<FieldChange> fields =
        ChangeRow.differing(
            before == null ? null : before.fields(), after == null ? null : after.fields());
    ChangeSection section = (after == null ? before : after).section();
    boolean news = section == ChangeSection.HAPPENED && (before == null || after == null);
    if (fields.isEmpty() && !news) {
      return null;
    }
    boolean calendar = before != null && after != null && isByCalendar(before, after);
    return new ChangeRow(before, after, fields, calendar ? ChangeReason.CALENDAR : null);
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

  /** What the filters pick in either account. */
  private static final class Picked {
    private final DayAccount before;
    private final DayAccount after;
    private final boolean everything;

    Picked(Inquiry before, Inquiry after) {
      this.everything = before.filters().isNone() || after.filters().isNone();
      this.before = new DayAccount(before);
      this.after = new DayAccount(after);
    }

    boolean contains(String id, String key) {
      return everything
          || after.of(item(id, after.base())).containsKey(key)
          || before.of(item(id, before.base())).containsKey(key);
    }
  }

  @Override
  protected void expect(int[] indexes) {
    // Both accounts ask for the record itself, which stands where it is found.
  }

  @Override
  public ChangeRow get(int index) {
    Change change = changes.get(index);
    Told was = before.of(item(change.id(), before.base())).get(change.key());
    Told is = after.of(item(change.id(), after.base())).get(change.key());
    return change(was, is);
  }

  @Override
  public int size() {
    return changes.size();
  }
}
