/** Who says what in a sentence: the words for whoever speaks, and those that are said. */
package factfile.prose.said;
