package factfile.document;

/**
 * A piece of a paragraph, or all of it.
 *
 * @param paragraph the number of the paragraph
 * @param start where it begins in that, in characters (UTF-16 units)
 */
public record Stretch(int paragraph, int start, String text) {}
