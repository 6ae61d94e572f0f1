package factfile.note.edit;

/**
 * Some text of a file replaced by other text.
 *
 * @param from in UTF-16 units of the file
 * @param to the end, not included
 */
public record Edit(int from, int to, String text) {}
