package factfile.query.filter;

import factfile.model.base.DatedOutcome;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Index;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.Nearest;
import factfile.query.state.Clocks;
import factfile.query.state.CountState;
import factfile.query.state.DeadlineStanding;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/** The days of records: what {@code @ID} stands for in a question. */
public final class RecordDays implements FactVisitor<FactDate> {
  private static final String SET = "set";
  private static final String FIRST_DUE = "first_due";
  private static final String OUTCOME_DATE = "outcome_date";

  /** What stands behind a dot, after the id of a deadline. */
  public static final List<String> FIELDS = List.of(SET, FIRST_DUE, OUTCOME_DATE);

  private final FactBase base;
  private final Clocks clocks;

  /**
   * @param clocks the day on which deadlines and counts are asked for
   */
  RecordDays(FactBase base, Clocks clocks) {
    this.base = base;
    this.clocks = clocks;
  }

  /** Whether there is such a record; a field of it may stand behind a dot. */
  boolean isNamed(String word) {
    String id = id(word);
    return isField(word, id.length())
        && (base.fact(id) != null || base.source(id) != null || base.entity(id) != null);
  }

  /** Whether nothing, or what can be a field, stands behind the id. */
  private static boolean isField(String word, int dot) {
    for (int i = dot + 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static String id(String word) {
    int dot = word.indexOf('.');
    return dot < 0 ? word : word.substring(0, dot);
  }

  /**
   * The days on one of which it was, or on all of which it went on.
   *
   * @param word an id, with a field or without
   * @throws QueryError where the record has no day
   */
  Days of(String word) {
    String id = id(word);
    FactDate date = id.length() < word.length() ? field(word, id) : date(id);
    if (date == null) {
      throw new QueryError(
          "`@" + word + "` has no day" + (base.fact(id) instanceof Term ? "" : " on record"),
          "events, statements, deadlines, counts, resolutions and sources can have one");
    }
    return new Days(date.earliest(), date.latest());
  }

  private FactDate date(String id) {
    Fact fact = base.fact(id);
    Source source = base.source(id);
    return fact != null ? visit(fact) : source == null ? null : source.published();
  }

  private FactDate field(String word, String id) {
    String field = word.substring(id.length() + 1);
    if (!(base.fact(id) instanceof Deadline deadline) || !FIELDS.contains(field)) {
      throw noField(word);
    }
    DeadlineStanding standing = DeadlineStanding.of(base, deadline, clocks);
    DatedOutcome outcome = standing.outcome();
    return switch (field) {
      case SET -> deadline.set();
      case FIRST_DUE -> standing.chain().first().due();
      default -> outcome == null ? null : outcome.date();
    };
  }

  private static QueryError noField(String word) {
    return new QueryError(
        "`@" + word + "` names no day", "a deadline has @ID." + String.join(", @ID.", FIELDS));
  }

  /** What is wrong with a word that names no record. */
  QueryError unknown(String word) {
    if (isNamed(id(word))) {
      return noField(word);
    }
    String nearest = Nearest.to(id(word), new ArrayList<>(base.keys(Index.ID, "")));
    return new QueryError(
        "`@" + word + "`: there is no record `" + id(word) + "`",
        nearest == null
            ? "behind the @ stands an id, then +N or -N and d, w, m or y, as in @ID-3d"
            : "did you mean `@" + nearest + "`?");
  }

  @Override
  public FactDate event(Event event) {
    return base.when(event);
  }

  @Override
  public FactDate statement(Statement statement) {
    return base.when(statement);
  }

  @Override
  public FactDate resolution(Resolution resolution) {
    return base.when(resolution);
  }

  /** The due day in force. */
  @Override
  public FactDate deadline(Deadline deadline) {
    return DeadlineStanding.of(base, deadline, clocks).chain().inForce().due();
  }

  /** Its newest. */
  @Override
  public FactDate count(Count count) {
    CountState state = CountState.at(base, count, clocks.recordedDay());
    return state == null ? null : state.date();
  }

  @Override
  public FactDate term(Term term) {
    return null;
  }
}
