/**
 * The questions, a class each, from what was asked to an {@link factfile.answer.Answer}, with the
 * rows they are made of.
 */
package factfile.query.answers;
