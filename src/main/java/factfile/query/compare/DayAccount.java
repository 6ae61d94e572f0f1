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
  private final Map<String, Told> told = new LinkedHashMap<>();

  private DayAccount() {}

  /** By what it is and its id. */
  static Map<String, Told> of(Inquiry inquiry) {
    DayAccount account = new DayAccount();
    for (TimelineRow row : Timeline.of(inquiry).rows()) {
      account.addHappened(row);
    }
    for (UndatedRow row : Undated.of(inquiry).rows()) {
      account.addUndated(row);
    }
    for (CountRow row : Counts.of(inquiry).rows()) {
      account.addNumber(row);
    }
    for (DeadlineRow row : Deadlines.of(inquiry).rows()) {
      account.addDeadline(row);
    }
    for (TermRow row : Terms.of(inquiry).rows()) {
      account.addTerm(row);
    }
    for (WhoRow row : Who.of(inquiry, List.of()).rows()) {
      account.addWho(row);
    }
    return account.told;
  }

  private void addHappened(TimelineRow row) {
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
      String day = row.moment().whole() == null ? "" : " " + row.date().edtf();
      told.put(
          ChangeSection.HAPPENED + " " + fact.id() + day,
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

  private void addUndated(UndatedRow row) {
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
        null);
  }

  private void addNumber(CountRow row) {
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
    add(count, ChangeSection.NUMBERS, count.topic(), state.date(), fields, words, row, null);
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private void addDeadline(DeadlineRow row) {
    FactDate due = row.chain().inForce().due();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("status", row.standing().status().word());
    fields.put("due", due.edtf());
    Map<String, String> words = new LinkedHashMap<>();
    words.put("status", row.standing().status().word());
    words.put("due", DateWords.of(due));
    FactDate since = row.standing().outcome() == null ? null : row.standing().outcome().date();
    String title = row.deadline().title();
    add(row.deadline(), ChangeSection.DEADLINES, title, since, fields, words, row, row.chain());
  }

  private void addTerm(TermRow row) {
    Map<String, String> status = Map.of("status", row.state().status().word());
    String title = Entities.names(row.base(), row.term().party()) + ": " + row.term().duty();
    add(row.term(), ChangeSection.TERMS, title, row.state().since(), status, status, row, null);
  }

  private void addWho(WhoRow row) {
    Entity entity = row.entity();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("role", String.join("; ", row.standing().roleWords()));
    fields.put("fate", row.standing().fateWord());
    add(entity, ChangeSection.WHO, entity.name(), null, fields, fields, row, null);
  }

  private void add(
      Item item,
      ChangeSection section,
      String title,
      FactDate date,
      Map<String, String> fields,
      Map<String, String> words,
      Row row,
      DeadlineChain chain) {
    told.put(
        section + " " + item.id(),
        new Told(item, section, title, date, fields, words, row.cites(), row.certain(), chain));
  }
}
