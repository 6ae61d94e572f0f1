package factfile.query.answers;

import factfile.answer.Cell;
import factfile.answer.Cell.Ref;
import factfile.answer.Row;
import factfile.model.amount.Quantity;
import factfile.model.amount.QuantityException;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.words.CiteWords;
import factfile.query.words.Entities;
import factfile.query.words.QueryError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cell as a value that a note can carry; null for one that is empty or no single value. */
final class CellValue implements Cell.Visitor<RecordedValue> {
  /** What fields such as {@code days_left} begin with, and count. */
  private static final String DAYS = "days";

  private final String field;
  private final Row row;
  private final List<String> earlier;

  CellValue(String field, Row row, List<String> earlier) {
    this.field = field;
    this.row = row;
    this.earlier = earlier;
  }

  private RecordedValue value(String canonical, FactDate date) {
    return new RecordedValue(
        field, canonical, null, date, null, row.certain(), earlier, List.of(), row.cites());
  }

  @Override
  public RecordedValue none() {
    return null;
  }

  @Override
  public RecordedValue text(String text) {
    return value(text, null);
  }

  @Override
  public RecordedValue texts(List<String> texts) {
    return texts.isEmpty() ? null : text(Entities.and(texts));
  }

  @Override
  public RecordedValue ref(Ref ref) {
    return text(ref.name());
  }

  @Override
  public RecordedValue refs(List<Ref> refs) {
    List<String> names = new ArrayList<>();
    refs.forEach(ref -> names.add(ref.name()));
    return texts(names);
  }

  @Override
  public RecordedValue date(FactDate date) {
    return value(date.edtf(), date);
  }

  @Override
  public RecordedValue day(LocalDate day) {
    return date(FactDate.Moment.day(day));
  }

  @Override
  public RecordedValue number(BigDecimal number) {
    return quantity(number.toPlainString());
  }

  /**
   * A number with its bounds beside it: none between them is surer than another.
   *
   * @param high null where it is open
   */
  RecordedValue range(BigDecimal low, BigDecimal high) {
    return quantity(
        high == null
            ? ">=" + low.toPlainString()
            : low.toPlainString() + ".." + high.toPlainString());
  }

  private RecordedValue quantity(String text) {
    try {
      String unit = field.startsWith(DAYS) ? DAYS : null;
      return new RecordedValue(
          field,
          text,
          Quantity.parse(text),
          null,
          unit,
          row.certain(),
          earlier,
          List.of(),
          row.cites());
    } catch (QuantityException e) {
      throw new IllegalStateException("a number is a quantity: " + text, e);
    }
  }

  @Override
  public RecordedValue flag(boolean flag) {
    return text(flag ? "yes" : "no");
  }

  @Override
  public RecordedValue cites(List<Citation> cites) {
    return text(CiteWords.of(cites));
  }

  @Override
  public RecordedValue records(Cell.Records records) {
    throw several();
  }

  @Override
  public RecordedValue single(Cell.SubRecord record) {
    throw several();
  }

  @Override
  public RecordedValue tree(Map<String, Object> tree) {
    throw several();
  }

  private QueryError several() {
    return new QueryError(
        "`" + field + "` holds several values, a marker one", "show it in a block");
  }
}
