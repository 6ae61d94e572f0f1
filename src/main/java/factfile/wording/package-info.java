/**
 * Numbers, days and spans of time as people write them in English, read from running text and
 * written back in the style found.
 *
 * <p>Nothing here knows a fact base. Readers never guess: what can be read in two ways is not read.
 */
package factfile.wording;
