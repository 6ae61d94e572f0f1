/**
 * Dates, spans of days and durations, with the readers that take them from text and say what is
 * wrong with them. It knows {@code text} alone.
 */
package factfile.model.date;
