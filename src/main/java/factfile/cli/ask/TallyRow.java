package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import java.util.List;

/**
 * How many rows have one value of a field.
 *
 * @param value absent for those that have none
 * @param label the value for people
 * @param surely how many are certain to be listed
 * @param maybe how many only may be
 */
record TallyRow(Cell value, String label, int surely, int maybe) implements Row {
  TallyRow plus(boolean certain) {
    return new TallyRow(value, label, surely + (certain ? 1 : 0), maybe + (certain ? 0 : 1));
  }

  @Override
  public Entry entry() {
    Span headline = label.isEmpty() ? Span.dim("none") : Span.strong(label);
    List<Detail> details =
        maybe == 0 ? List.of() : List.of(new Detail("perhaps", List.of(Span.unsure("+" + maybe))));
    return new Entry(
        null,
        List.of(Span.plain(String.valueOf(surely))),
        "",
        List.of(headline),
        details,
        null,
        List.of());
  }
}
