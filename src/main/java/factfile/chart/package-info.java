/**
 * Drawings of answers: what happened when, how many, due when, each row of an answer as strokes on
 * an axis, with its words, its doubt and its source beside it.
 *
 * <p>A drawing knows no terminal and no picture: positions are fractions of an axis, and the
 * writers in {@code render} turn the same strokes into characters or shapes. What is not certain
 * has strokes of its own, so that no writer can draw it as if it were.
 */
package factfile.chart;
