package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.model.Citation;
import factfile.model.Fact;
import factfile.model.FactDate;
import factfile.model.Part;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happened when: every dated thing in order. */
public final class Timeline {
  public static final List<String> COLUMNS =
      List.of(
          "date",
          "earliest",
          "latest",
          "certain",
          "kind",
          "id",
          "title",
          "who",
          "to",
          "place",
          "tags",
          "up_to",
          "cite");

  /** How it is said that facts have no place in it. */
  public static final String UNDATED = " without a date not shown";

  private final Inquiry inquiry;
  private int later;
  private final List<String> undated = new ArrayList<>();

  private Timeline(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  public static Answer of(Inquiry inquiry) {
    return new Timeline(inquiry).answer();
  }

  private Answer answer() {
    List<Row> rows = new ArrayList<>();
    for (Dated dated : new ChronologicalOrder(inquiry.base()).of(listed())) {
      rows.add(row(dated));
    }
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    if (!undated.isEmpty()) {
      String which = undated.size() > 3 ? "" : ": " + String.join(", ", undated);
      notices.add(Text.number(undated.size(), "fact") + UNDATED + which);
    }
    return inquiry.answer("Timeline", COLUMNS, rows, notices);
  }

  /** A moment that is listed, and whether it surely is. */
  record Dated(Moment moment, boolean certain) {}

  private List<Dated> listed() {
    Moments moments = new Moments(inquiry.base(), inquiry.clocks());
    List<Dated> listed = new ArrayList<>();
    for (Fact fact : inquiry.facts()) {
      List<Moment> all = fact.accept(moments);
      boolean dateless = all.isEmpty() && fact.kind().happens();
      if (dateless && matches(Subject.of(inquiry.base(), fact)) != Truth.NO) {
        undated.add(fact.id());
      }
      for (Moment moment : all) {
        list(moment, listed);
      }
    }
    return listed;
  }

  private void list(Moment moment, List<Dated> listed) {
    Truth matches =
        matches(
            Subject.of(
                inquiry.base(), moment.fact(), moment.kind(), moment.date(), moment.cites()));
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = inquiry.begun(moment);
    if (begun == Truth.NO) {
      later++;
      return;
    }
    boolean certain =
        matches.and(begun) == Truth.YES && moment.certain() && !moment.date().doubtful();
    if (inquiry.filters().lists(matches, certain)) {
      listed.add(new Dated(moment, certain));
    }
  }

  private Truth matches(Subject subject) {
    return inquiry.filters().test(subject);
  }

  private Row row(Dated dated) {
    return new Row(dated.certain()) {
      @Override
      public List<Cell> cells() {
        return Timeline.this.cells(dated);
      }

      @Override
      public List<Citation> cites() {
        return dated.moment().cites();
      }

      @Override
      protected Entry makeEntry() {
        return Timeline.this.entry(dated.moment());
      }
    };
  }

  private List<Cell> cells(Dated dated) {
    Moment moment = dated.moment();
    Fact fact = moment.fact();
    FactDate date = moment.date();
    return List.of(
        Cell.date(date),
        Cells.earliest(date),
        Cells.latest(date),
        Cell.flag(dated.certain()),
        Cell.text(moment.kind()),
        Cell.text(fact.id()),
        Cell.text(moment.title()),
        Entities.refs(inquiry.base(), actors(fact)),
        Entities.refs(inquiry.base(), fact.entities(Part.TO)),
        Entities.refs(inquiry.base(), fact.entities(Part.PLACE)),
        Cells.text(fact.tags()),
        Cell.day(inquiry.base().upTo(moment.cites())),
        new Cell.Cites(moment.cites()));
  }

  /** Those who act in it: doers, speakers, setters, debtors, parties. */
  private static List<String> actors(Fact fact) {
    for (Part part : List.of(Part.WHO, Part.SPEAKER, Part.OWED_BY, Part.PARTY, Part.SETTER)) {
      List<String> actors = fact.entities(part);
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  private Entry entry(Moment moment) {
    FactDate date = moment.date();
    LocalDate day = date.timelineDay();
    List<Detail> details = new ArrayList<>();
    if (DateLead.isAbridged(date)) {
      details.add(Detail.of("when", DateWords.of(date)));
    }
    if (CiteWords.isSecondHand(moment.cites())) {
      details.add(Detail.of("via", CiteWords.reporters(inquiry.base(), moment.cites())));
    }
    return new Entry(
        day == null ? "Later" : String.valueOf(day.getYear()),
        DateLead.underYear(date),
        Marks.of(moment.kind()),
        moment.headline(),
        details,
        moment.fact().id(),
        moment.cites());
  }
}
