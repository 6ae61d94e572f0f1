package factfile.query.compare;

import factfile.answer.Row;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.DatedClaim;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.query.answers.Counts;
import factfile.query.answers.Deadlines;
import factfile.query.answers.Inquiry;
import factfile.query.answers.RecordRows;
import factfile.query.answers.Terms;
import factfile.query.answers.Timeline;
import factfile.query.answers.Undated;
import factfile.query.answers.Who;
import factfile.query.due.DeadlineRow;
import factfile.query.rows.CountRow;
import factfile.query.rows.TermRow;
import factfile.query.rows.TimelineRow;
import factfile.query.rows.UndatedRow;
import factfile.query.rows.WhoRow;
import factfile.query.state.CountState;
import factfile.query.state.DayClaim;
import factfile.query.state.Estimate;
import factfile.query.words.Amounts;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lists tell under one pair of clocks, as far as another such account is compared with it:
 * what happened, numbers, deadlines, terms, and who somebody was. Never compared are the day that
 * an answer is for, days counted to it, and citations.
 */
final class DayAccount {
  private final Inquiry inquiry;
  private final RecordRows rows;

  DayAccount(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.rows = new RecordRows(inquiry);
  }

  FactBase base() {
    return inquiry.base();
  }

  /** What is told of a record, by what tells apart what is told of it; empty for null. */
  Map<String, Told> of(Item item) {
    Map<String, Told> told = new LinkedHashMap<>();
    for (Row row : rows.of(item)) {
      add(row, told);
    }
    return told;
  }

  /** The lists of a section, in the order of their rows; of each the record. */
  List<List<? extends Row>> lists(ChangeSection section) {
    return switch (section) {
      case HAPPENED -> List.of(Timeline.of(inquiry).rows(), Undated.of(inquiry).rows());
      case NUMBERS -> List.of(Counts.of(inquiry).rows());
      case DEADLINES -> List.of(Deadlines.of(inquiry).rows());
      case TERMS -> List.of(Terms.of(inquiry).rows());
      case WHO -> List.of(Who.of(inquiry, List.of()).rows());
    };
  }

  /** What a row tells, as {@link #of} has it; empty where another section has it. */
  Map<String, Told> of(Row row) {
    Map<String, Told> told = new LinkedHashMap<>();
    add(row, told);
    return told;
  }

  private static void add(Row row, Map<String, Told> told) {
    if (row instanceof TimelineRow timeline) {
      addHappened(timeline, told);
    } else if (row instanceof UndatedRow undated) {
      addUndated(undated, told);
    } else if (row instanceof CountRow count) {
      addNumber(count, told);
    } else if (row instanceof DeadlineRow deadline) {
      addDeadline(deadline, told);
    } else if (row instanceof TermRow term) {
      addTerm(term, told);
    } else if (row instanceof WhoRow who) {
      addWho(who, told);
    }
  }

  private static void addHappened(TimelineRow row, Map<String, Told> told) {
    boolean happened =
        switch (row.kind()) {
          case EVENT, STATEMENT, RESOLUTION -> true;
          // Lists of their own tell of these.
          case COUNT, DEADLINE, TERM, DUE, OUTCOME -> false;
        };
    if (happened) {
      Map<String, String> fields = new LinkedHashMap<>();
      Fact fact = row.moment().fact();
      fields.put("date", row.date().isDisputed() ? null : row.date().edtf());
      fields.put("others", others(row.base(), fact));
      Map<String, String> words = new LinkedHashMap<>();
      words.put("date", DateWords.of(row.date()));
      words.put(row.date().isDisputed() ? "say" : "but", others(row.base(), fact));
      // What happened on several days has a row for each, of which a filter may pick one.
      String day = row.moment().whole() == null ? "" : row.date().edtf();
      told.put(
          day,
          new Told(
              fact,
              ChangeSection.HAPPENED,
              row.moment().title(),
              row.date(),
              fields,
              words,
              row.cites(),
              row.certain(),
              null));
    }
  }

  /** Who tells another date. */
  private static String others(FactBase base, Fact fact) {
    List<String> others = new ArrayList<>();
    for (DatedClaim claim : fact.dating().others()) {
      for (DayClaim each : DayClaim.each(base, claim)) {
        others.add(DateWords.of(each.date()) + " (" + each.reporter().name() + ")");
      }
    }
    return String.join("; ", others);
  }

  private static void addUndated(UndatedRow row, Map<String, Told> told) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", null);
    fields.put("others", "");
    add(
        row.fact(),
        ChangeSection.HAPPENED,
        row.fact().title(),
        null,
        fields,
        Map.of("date", "not on record"),
        row,
        null,
        told);
  }

  private static void addNumber(CountRow row, Map<String, Told> told) {
    CountState state = row.state();
    Count count = row.count();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("value", state.isInDispute() ? null : plain(state.quantity().nominal()));
    fields.put("low", plain(state.low()));
    fields.put("high", plain(state.high()));
    fields.put("rank", state.rank().word());
    List<String> others = new ArrayList<>();
    for (Estimate other : state.others()) {
      FactDate day = state.otherDay(other);
      String when = day == null ? "" : ", " + DateWords.of(day);
      others.add(other.value().phrase() + " (" + other.reporter().name() + when + ")");
    }
    fields.put("others", String.join("; ", others));
    Map<String, String> words = new LinkedHashMap<>();
    String dispute = state.isInDispute() ? ", " + CountState.IN_DISPUTE : "";
    words.put("number", Amounts.words(state.phrase(), count.unit()) + dispute);
    words.put("rank", state.rank() == Rank.PREFERRED ? state.rank().word() : "");
    words.put(state.isInDispute() ? "say" : "but", String.join("; ", others));
    add(count, ChangeSection.NUMBERS, count.topic(), state.date(), fields, words, row, null, told);
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static void addDeadline(DeadlineRow row, Map<String, Told> told) {
    FactDate due = row.chain().inForce().due();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("status", row.standing().status().word());
    fields.put("due", due.edtf());
    Map<String, String> words = new LinkedHashMap<>();
    words.put("status", row.standing().status().word());
    words.put("due", DateWords.of(due));
    FactDate since = row.standing().outcome() == null ? null : row.standing().outcome().date();
    String title = row.deadline().title();
    add(
        row.deadline(),
        ChangeSection.DEADLINES,
        title,
        since,
        fields,
        words,
        row,
        row.chain(),
        told);
  }

  private static void addTerm(TermRow row, Map<String, Told> told) {
    Map<String, String> status = Map.of("status", row.state().status().word());
    String title = Entities.names(row.base(), row.term().party()) + ": " + row.term().duty();
    add(
        row.term(),
        ChangeSection.TERMS,
        title,
        row.state().since(),
        status,
        status,
        row,
        null,
        told);
  }

  private static void addWho(WhoRow row, Map<String, Told> told) {
    Entity entity = row.entity();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("role", String.join("; ", row.standing().roleWords()));
    fields.put("fate", row.standing().fateWord());
    add(entity, ChangeSection.WHO, entity.name(), null, fields, fields, row, null, told);
  }

  private static void add(
      Item item,
      ChangeSection section,
      String title,
      FactDate date,
      Map<String, String> fields,
      Map<String, String> words,
      Row row,
      DeadlineChain chain,
      Map<String, Told> told) {
    told.put(
        "", new Told(item, section, title, date, fields, words, row.cites(), row.certain(), chain));
  }
}
