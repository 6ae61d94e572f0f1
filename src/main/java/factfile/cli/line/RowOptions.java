package factfile.cli.line;

import factfile.cli.host.UserError;
import factfile.model.date.Days;
import factfile.query.filter.DateArgument;

/**
 * Which rows are listed, and in which order.
 *
 * @param sort the field that rows are sorted by, or null
 * @param descending whether the last comes first; what is absent stays at the end
 * @param limit null for all rows
 * @param tally the field whose values are counted, instead of listing rows, or null
 */
public record RowOptions(
    String from,
    String to,
    boolean certain,
    String sort,
    boolean descending,
    boolean reverse,
    Integer limit,
    String tally,
    boolean exitStatus) {
  /**
   * @throws UserError where there can be no such rows
   */
  static RowOptions of(Arguments arguments) {
    Integer limit = arguments.number(Flag.LIMIT);
    if (limit != null && limit < 0) {
      throw UserError.usage("--limit " + limit + " is less than nothing", "take 0 or more");
    }
    String sort = arguments.value(Flag.SORT);
    boolean descending = sort != null && sort.startsWith("-");
    return new RowOptions(
        arguments.value(Flag.FROM),
        arguments.value(Flag.TO),
        arguments.has(Flag.CERTAIN),
        descending ? sort.substring(1) : sort,
        descending,
        arguments.has(Flag.REVERSE),
        limit,
        arguments.value(Flag.TALLY),
        arguments.has(Flag.EXIT_STATUS));
  }

  /** Whether rows are asked for by what stands in them. */
  public boolean isNarrowing() {
    return from != null || to != null || certain;
  }

  /** The range of {@code --from} and {@code --to}; null where neither is given. */
  public Days range(DateArgument dates) {
    return from == null && to == null
        ? null
        : dates.range((from == null ? "" : from) + ".." + (to == null ? "" : to), from, to);
  }
}
