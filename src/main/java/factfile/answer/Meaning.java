package factfile.answer;

/** What fields say that stand in the rows of several commands. */
public final class Meaning {
  public static final String ID = "of the record";
  public static final String TITLE = "what happened, or what it is called";
  public static final String KIND =
      "event, statement, count, deadline, due, outcome, term, resolution; of an entity: person,"
          + " state, government, organization, company, body, group, military, programme, place,"
          + " vehicle, product, document, work, thing";
  public static final String DATE = "EDTF, as it is written in the base";
  public static final String DATE_OR_DISPUTE =
      "EDTF, as it is written in the base; null where it is in dispute";
  public static final String EARLIEST = "the first day that the date allows; null where it is open";
  public static final String LATEST = "the last day that the date allows; null where it is open";
  public static final String DAYS =
      "how many days an interval lasted, both ends included; null for a moment, an open end, or"
          + " where that is uncertain";
  public static final String DAYS_LOW = "the fewest that may be, where days are uncertain";
  public static final String DAYS_HIGH = "the most that may be, where days are uncertain";
  public static final String CERTAIN = "false where the answer is marked ?";
  public static final String WHO = "whom it concerns";
  public static final String TO = "whom it is done or said to";
  public static final String SAID_BY =
      "who says so: {id, name}; id is null for the publisher of the source";
  public static final String AS_OF = "the day that the row was computed for";
  public static final String UP_TO = "the last day that the row's sources speak of";
  public static final String CITE =
      "the citations: {source, at, said_by}; said_by is null where the publisher reports it";
  public static final String FILE = "the file that it stands in";
  public static final String LINE = "the line in that file, from 1";
  public static final String COLUMN = "the character in that line, from 1";

  private Meaning() {}
}
