package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.text.Nearest;
import factfile.model.text.Worded;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Listed;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import factfile.query.state.CountState;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.Standings;
import factfile.query.words.QueryError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks up single values: the cell of the row that the command for that kind of record prints. */
public final class RecordedValues {
  private final FactBase base;
  private final LocalDate today;

  public RecordedValues(FactBase base, LocalDate today) {
    this.base = base;
    this.today = today;
  }

  /**
   * @param field null for the main one of the record's kind
   * @param asOf the day it is asked for, or null
   * @return null where nothing is recorded on that day
   * @throws QueryError where there is no such record, or its rows have no such field
   */
  public RecordedValue of(String id, String field, LocalDate asOf) {
    Fact fact = base.fact(id);
    Clocks clocks = new Clocks(asOf, today, base.end());
    if (fact instanceof Count count && (field == null || field.equals("value"))) {
      return count(count, clocks);
    }
    Inquiry inquiry =
        new Inquiry(
            base,
            clocks,
            new FilterParser(base, base, clocks, Listed.ENTITIES)
                .parse(List.of("id:" + id), null, false),
            KnownBy.of(base, null),
            null);
    String wanted = field == null ? mainField(id, fact) : field;
    if (wanted.equals("date") && fact != null && isInDispute(fact)) {
      throw new QueryError(
          "the day of `" + id + "` is in dispute, and a marker holds one",
          "`factfile disputes " + id + "` lists who says what; `rank: preferred` decides");
    }
    RecordedValue value = value(answer(inquiry, id, fact), wanted, id, earlier(fact, wanted));
    Entity entity = fact == null ? base.entity(id) : null;
    return value == null || entity == null || !wanted.equals("role")
        ? value
        : value.withOffices(
            OfficeWording.of(base, entity, new Standings(base, clocks).of(entity).roleWords()));
  }

  private boolean isInDispute(Fact fact) {
    FactDate date = base.when(fact);
    return date != null && date.isDisputed();
  }

  private static <R extends Row> RecordedValue value(
      Answer<R> answer, String wanted, String id, List<String> earlier) {
    Column<R> column = answer.column(wanted);
    if (column == null) {
      String nearest = Nearest.to(wanted, answer.fields());
      throw new QueryError(
          "`" + id + "` has no field `" + wanted + "`",
          nearest == null
              ? "it has " + String.join(", ", answer.fields())
              : "did you mean `" + nearest + "`?");
    }
    if (answer.rows().isEmpty()) {
      return null;
    }
    R row = answer.rows().get(0);
    CellValue value = new CellValue(wanted, row, earlier);
    Column<R> low = answer.column(wanted + "_low");
    return low != null && low.cell(row) instanceof Cell.Numeric least
        ? value.range(least.number(), number(answer.column(wanted + "_high").cell(row)))
        : column.cell(row).accept(value);
  }

  private static BigDecimal number(Cell cell) {
    return cell instanceof Cell.Numeric number ? number.number() : null;
  }

  /** The field that a marker without one means. */
  private String mainField(String id, Fact fact) {
    if (fact == null) {
      return base.entity(id) == null ? "published" : "name";
    }
    return switch (fact.kind()) {
      case COUNT -> "value";
      case EVENT, STATEMENT, RESOLUTION -> "date";
      case DEADLINE -> "due";
      case TERM -> "status";
    };
  }

  private Answer<?> answer(Inquiry inquiry, String id, Fact fact) {
    if (fact == null) {
      Entity entity = base.entity(id);
      if (entity != null) {
        return Who.of(inquiry, List.of(id));
      }
      if (base.source(id) != null) {
        return SourceList.of(inquiry);
      }
      throw unknown(id);
    }
    FactKind kind = fact.kind();
    return switch (kind) {
      case COUNT -> Counts.of(inquiry);
      case STATEMENT ->
          ((Statement) fact).outcomes().isEmpty() ? Said.of(inquiry) : Said.outcomes(inquiry);
      case DEADLINE -> Deadlines.of(inquiry);
      case TERM -> Terms.of(inquiry);
      case EVENT, RESOLUTION -> Timeline.ofWhole(inquiry);
    };
  }

  private QueryError unknown(String id) {
    List<String> known = new ArrayList<>();
    for (Fact each : base.facts()) {
      known.add(each.id());
    }
    for (Entity each : base.entities()) {
      known.add(each.id());
    }
    String nearest = Nearest.to(id, known);
    return new QueryError(
        "there is no record `" + id + "`",
        nearest == null ? "`factfile search` looks for words" : "did you mean `" + nearest + "`?");
  }

  private RecordedValue count(Count count, Clocks clocks) {
    CountState state = CountState.at(base, count, clocks.recordedDay());
    if (state == null) {
      return null;
    }
    Quantity quantity = state.quantity();
    List<String> earlier = new ArrayList<>();
    // Estimates of one event are of one day: none is older than another.
    for (CountValue value : count.event() == null ? count.values() : List.<CountValue>of()) {
      boolean now = value.quantity().text().equals(quantity.text());
      if (!now && value.rank() != Rank.DEPRECATED) {
        earlier.add(value.quantity().text());
      }
    }
    return new RecordedValue(
        "value",
        quantity.text(),
        quantity,
        null,
        count.unit(),
        state.certain() && !clocks.isBeyondEnd(),
        earlier,
        List.of(),
        state.cites());
  }

  /** Due days before they were extended, and what the passing of time alone changes. */
  private static List<String> earlier(Fact fact, String field) {
    List<String> earlier = new ArrayList<>();
    if (fact instanceof Deadline deadline) {
      if (field.equals("due")) {
        for (FactDate due : deadline.everyDue()) {
          earlier.add(due.edtf());
        }
      } else if (field.equals("status")) {
        earlier.addAll(
            Worded.words(
                DeadlineStatus.OPEN,
                DeadlineStatus.DUE,
                DeadlineStatus.PASSED,
                DeadlineStatus.MISSED));
      }
    }
    return earlier;
  }
}
