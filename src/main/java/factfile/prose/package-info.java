/**
 * Prose held against a fact base, conservatively: each sentence is read into names, numbers, days
 * and spans; those that a fact's {@code check} recognises are paired with it; every pairing passes
 * gates, and whatever is not certain is "uncertain" with its reason.
 *
 * <p>The rules are general: none knows a base, and none was made for a single sentence. They pair
 * by words that the keeper gave and by names of the base, never by likeness.
 */
package factfile.prose;
