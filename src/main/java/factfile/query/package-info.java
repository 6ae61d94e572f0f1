/**
 * Questions: pure functions from a {@link factfile.model.FactBase} and what was asked to an {@link
 * factfile.answer.Answer}.
 *
 * <p>Two clocks come first: {@link factfile.query.KnownBy} takes away what had not been published,
 * {@link factfile.query.Clocks} says for which day states are computed. Then each query computes
 * its rows, and only then do filters pick some of them, so that a filter never changes a fact.
 * Nothing here reads files, prints, or asks what day it is.
 */
package factfile.query;
