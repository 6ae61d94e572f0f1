package factfile.query;

import factfile.answer.Cell;
import factfile.answer.Cell.Ref;
import factfile.answer.Row;
import factfile.model.Citation;
import factfile.model.FactDate;
import factfile.model.Quantity;
import factfile.model.QuantityException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cell as a value that a note can carry; null for one that is empty or no single value. */
final class CellValue implements Cell.Visitor<RecordedValue> {
  private final String field;
  private final Row row;
  private final List<String> earlier;

  CellValue(String field, Row row, List<String> earlier) {
    this.field = field;
    this.row = row;
    this.earlier = earlier;
  }

  private RecordedValue value(String canonical, Quantity quantity, FactDate date) {
    return new RecordedValue(
        field, canonical, quantity, date, null, row.certain(), earlier, row.cites());
  }

  @Override
  public RecordedValue none() {
    return null;
  }

  @Override
  public RecordedValue text(String text) {
    return value(text, null, null);
  }

  @Override
  public RecordedValue texts(List<String> texts) {
    return texts.isEmpty() ? null : text(Entities.and(texts));
  }

  @Override
  public RecordedValue refs(List<Ref> refs) {
    List<String> names = new ArrayList<>();
    refs.forEach(ref -> names.add(ref.name()));
    return texts(names);
  }

  @Override
  public RecordedValue date(FactDate date) {
    return value(date.edtf(), null, date);
  }

  @Override
  public RecordedValue day(LocalDate day) {
    return date(FactDate.Moment.day(day));
  }

  @Override
  public RecordedValue number(BigDecimal number) {
    try {
      return value(number.toPlainString(), Quantity.parse(number.toPlainString()), null);
    } catch (QuantityException e) {
      throw new IllegalStateException("a number is a quantity: " + number, e);
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
    return null;
  }

  @Override
  public RecordedValue tree(Map<String, Object> tree) {
    return null;
  }
}
