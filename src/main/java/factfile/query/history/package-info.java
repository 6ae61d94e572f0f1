/**
 * Rows of what a term or a deadline has gone through, one for each finding or leg. How they stand
 * on one day is told in {@code rows}.
 */
package factfile.query.history;
