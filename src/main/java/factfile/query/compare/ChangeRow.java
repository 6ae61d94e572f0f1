package factfile.query.compare;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.query.words.DateLead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record of which one answer tells something else than another.
 *
 * @param before what the earlier one tells; null for nothing
 * @param after what the later one tells; null for nothing
 * @param fields what differs, in the order of the fields
 * @param why null where it is on record
 */
public record ChangeRow(Told before, Told after, List<FieldChange> fields, ChangeReason why)
    implements Row {
  public ChangeRow {
    fields = List.copyOf(fields);
  }

  /** The later one, if it tells of the record. */
  Told told() {
    return after == null ? before : after;
  }

  ChangeKind kind() {
    return before == null ? ChangeKind.CAME : after == null ? ChangeKind.GONE : ChangeKind.CHANGED;
  }

  @Override
  public boolean certain() {
    return (before == null || before.certain()) && (after == null || after.certain());
  }

  /** What the later one rests on and the earlier one does not, if there is any such thing. */
  @Override
  public List<Citation> cites() {
    if (before == null || after == null) {
      return told().cites();
    }
    List<String> known = new ArrayList<>();
    for (Citation cite : before.cites()) {
      known.add(cite.text());
    }
    List<Citation> fresh = new ArrayList<>();
    for (Citation cite : after.cites()) {
      if (!known.contains(cite.text())) {
        fresh.add(cite);
      }
    }
    return fresh.isEmpty() ? after.cites() : fresh;
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    for (FieldChange each : words()) {
      List<Span> text = new ArrayList<>();
      if (before != null) {
        text.add(Span.plain(FieldChange.word(each.before()) + (after == null ? "" : " → ")));
      }
      if (after != null) {
        text.add(Span.strong(FieldChange.word(each.after())));
      }
      boolean byCalendar = why != null && each.field().equals("status");
      text.add(Span.dim(byCalendar ? " (" + why.word() + ")" : ""));
      details.add(new Detail(each.field(), text));
    }
    return new Entry(
        told().section().heading(),
        told().date() == null ? List.of() : DateLead.of(told().date()),
        kind().mark(),
        List.of(Span.plain(told().title())),
        details,
        told().item().id(),
        cites());
  }

  /** What differs, as people read it; the day of what happened stands beside it already. */
  private List<FieldChange> words() {
    if (told().section() == ChangeSection.HAPPENED && kind() != ChangeKind.CHANGED) {
      return List.of();
    }
    return differing(before == null ? null : before.words(), after == null ? null : after.words());
  }

  /** The fields that differ, in the order of the later ones. */
  static List<FieldChange> differing(Map<String, String> before, Map<String, String> after) {
    List<FieldChange> differing = new ArrayList<>();
    Map<String, String> names = after == null ? before : after;
    for (String field : names.keySet()) {
      String was = before == null ? "" : there(before.get(field));
      String is = after == null ? "" : there(after.get(field));
      if (!was.equals(is)) {
        differing.add(new FieldChange(field, was, is));
      }
    }
    return differing;
  }

  private static String there(String value) {
    return value == null ? "" : value;
  }
}
