/**
 * What a sentence takes from the text around it: the days that it tells from another day, and whom
 * its pronouns and bare nouns stand for. Each step takes a sentence and the one before it, and
 * gives the same sentence with more in it.
 */
package factfile.prose.discourse;
