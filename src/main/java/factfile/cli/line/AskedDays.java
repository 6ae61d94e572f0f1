package factfile.cli.line;

import java.time.LocalDate;

/**
 * The days that a question is asked under, in a base.
 *
 * @param asOf null where no day is asked for
 * @param knownBy null for all that has been published
 */
public record AskedDays(LocalDate today, LocalDate asOf, LocalDate knownBy) {}
