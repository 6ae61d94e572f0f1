/**
 * Stretches of a sentence, and the words that are looked for in it. It knows no names and no base.
 */
package factfile.prose.words;
