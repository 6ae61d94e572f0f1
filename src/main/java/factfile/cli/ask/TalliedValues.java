package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The values of a cell, each once, by what tells them apart: of a list, each of its items. */
final class TalliedValues implements Cell.Visitor<Void> {
  private final Map<String, TallyRow> found;

  private TalliedValues(Map<String, TallyRow> found) {
    this.found = found;
  }

  /**
   * @param found filled with a row for each value that nobody has counted yet
   */
  static void add(Cell cell, Map<String, TallyRow> found) {
    cell.accept(new TalliedValues(found));
  }

  private Void add(String key, Cell value, String label) {
    if (!found.containsKey(key)) {
      found.put(key, new TallyRow(value, label, 0, 0));
    }
    return null;
  }

  @Override
  public Void none() {
    return add("", Cell.NONE, "");
  }

  @Override
  public Void text(String text) {
    return add(" " + text, Cell.text(text), text);
  }

  @Override
  public Void texts(List<String> texts) {
    if (texts.isEmpty()) {
      none();
    }
    for (String text : texts) {
      text(text);
    }
    return null;
  }

  @Override
  public Void ref(Cell.Ref ref) {
    // Some have a name alone, as publishers do.
    return add(ref.id() == null ? "=" + ref.name() : " " + ref.id(), ref, ref.name());
  }

  @Override
  public Void refs(List<Cell.Ref> refs) {
    if (refs.isEmpty()) {
      none();
    }
    for (Cell.Ref ref : refs) {
      ref(ref);
    }
    return null;
  }

  @Override
  public Void date(FactDate date) {
    return add(" " + date.edtf(), Cell.date(date), date.edtf());
  }

  @Override
  public Void day(LocalDate day) {
    return add(" " + day, Cell.day(day), day.toString());
  }

  @Override
  public Void number(BigDecimal number) {
    String text = number.stripTrailingZeros().toPlainString();
    return add(" " + text, Cell.number(number), text);
  }

  @Override
  public Void flag(boolean flag) {
    return add(" " + flag, Cell.flag(flag), String.valueOf(flag));
  }

  @Override
  public Void cites(List<Citation> cites) {
    if (cites.isEmpty()) {
      none();
    }
    for (Citation cite : cites) {
      text(cite.text());
    }
    return null;
  }

  @Override
  public Void records(Cell.Records records) {
    if (records.records().isEmpty()) {
      none();
    }
    for (Cell.SubRecord each : records.records()) {
      text(each.text());
    }
    return null;
  }

  @Override
  public Void single(Cell.SubRecord record) {
    return text(record.text());
  }

  @Override
  public Void tree(Map<String, Object> tree) {
    return text(tree.toString());
  }
}
