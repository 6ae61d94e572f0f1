/**
 * What one answer has against another: sources that do not agree. It asks what {@code answers} and
 * {@code state} know of a day.
 */
package factfile.query.compare;
