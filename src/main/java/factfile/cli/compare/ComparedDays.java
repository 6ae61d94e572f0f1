package factfile.cli.compare;

import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.query.filter.DateArgument;
import factfile.query.state.Clocks;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import java.util.List;

/**
 * What a comparison is of: two days, two days of publication, two bases, or several of these.
 *
 * @param days {@code D1..D2}, or null
 * @param known {@code D1..D2}, one day for both, or null
 * @param against the folder of another base, or null
 * @param filters the other words
 */
record ComparedDays(String days, String known, String against, List<String> filters) {
  private static final String DOTS = "..";
  private static final String EXAMPLE = "factfile diff 2024-10-01..2024-10-22";

  /**
   * @throws UserError where nothing is compared with anything
   */
  static ComparedDays of(Options options) {
    List<String> words = options.words();
    boolean spanned = !words.isEmpty() && isSpan(words.get(0));
    ComparedDays compared =
        new ComparedDays(
            spanned ? words.get(0) : null,
            options.clocks().knownBy(),
            options.value(CommandFlags.AGAINST),
            spanned ? words.subList(1, words.size()) : words);
    boolean published = compared.known != null && compared.known.contains(DOTS);
    if (!spanned && !published && compared.against == null) {
      throw UserError.usage(
          "diff compares two days, or two bases",
          "write both days, as in: " + EXAMPLE + "; or name a base with --against");
    }
    return compared;
  }

  /** Filters name what they ask for. */
  private static boolean isSpan(String word) {
    return word.contains(DOTS) && !word.contains(":");
  }

  /** One side of it. */
  record Side(LocalDate asOf, LocalDate knownBy) {
    /** {@code on 2024-10-01, as known by 2024-10-02}. */
    String words() {
      String on = asOf == null ? "" : "on " + asOf;
      String by = knownBy == null ? "" : "as known by " + knownBy;
      return on + (asOf == null || knownBy == null ? "" : ", ") + by;
    }
  }

  /**
   * The earlier side.
   *
   * @throws QueryError where a day is none
   */
  Side before(FactBase base, LocalDate today) {
    return new Side(end(days, true, base, today), end(known, true, base, today));
  }

  /** The later side. */
  Side after(FactBase base, LocalDate today) {
    Side after = new Side(end(days, false, base, today), end(known, false, base, today));
    Side before = before(base, today);
    checkOrder(days, before.asOf, after.asOf);
    checkOrder(known, before.knownBy, after.knownBy);
    return after;
  }

  private static void checkOrder(String whole, LocalDate first, LocalDate last) {
    if (first != null && last != null && first.isAfter(last)) {
      throw new QueryError("`" + whole + "` ends before it begins", "swap the two ends");
    }
  }

  /** The day at an end of a span, today where the later one is left open; of a single day that. */
  private static LocalDate end(String span, boolean first, FactBase base, LocalDate today) {
    if (span == null) {
      return null;
    }
    int dots = span.indexOf(DOTS);
    String word =
        dots < 0 ? span : first ? span.substring(0, dots) : span.substring(dots + DOTS.length());
    if (word.isEmpty()) {
      if (first) {
        throw new QueryError("`" + span + "` does not say from which day on", "as in: " + EXAMPLE);
      }
      return today;
    }
    return new DateArgument(base, new Clocks(null, today, base.end())).lastDay(word);
  }
}
