/**
 * Quantities and percentages, with the reader that takes them from text. It knows {@code text}
 * alone.
 */
package factfile.model.amount;
