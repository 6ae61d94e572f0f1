package factfile.model.record;

import factfile.model.text.Position;

/**
 * What tells whether a cited passage is still there, without its words.
 *
 * @param at the place in the source; null for anywhere in it
 * @param words how many words it has
 * @param print of those words
 * @param position where it stands in the base
 */
public record PassagePrint(String source, String at, int words, String print, Position position) {}
