/**
 * A date or a span of time that somebody enters as people write it, alone in its field: taken where
 * it can be read in one way, and told as bases have it.
 */
package factfile.wording.entry;
