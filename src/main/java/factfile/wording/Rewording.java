package factfile.wording;

/**
 * A stretch of a text and what is to stand there.
 *
 * @param from in UTF-16 units
 * @param to the end, not included
 */
public record Rewording(int from, int to, String text) {}
