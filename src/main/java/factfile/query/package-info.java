/**
 * Questions: pure functions from a {@link factfile.model.base.FactBase} and what was asked to an
 * {@link factfile.answer.Answer}.
 *
 * <p>Two clocks come first: {@link factfile.query.known.KnownBy} takes away what had not been
 * published, {@link factfile.query.state.Clocks} says for which day states are computed. Then each
 * query computes its rows, and only then do filters pick some of them, so that a filter never
 * changes a fact. Nothing here reads files, prints, or asks what day it is.
 */
package factfile.query;
