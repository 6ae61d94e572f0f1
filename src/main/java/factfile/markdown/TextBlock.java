package factfile.markdown;

/**
 * A piece of a Markdown file as people read it.
 *
 * @param level of a heading, from 1; 0 for a paragraph, an item of a list, a row of a table
 * @param html whether its text is HTML, as it stands in the file
 */
public record TextBlock(int level, String text, boolean html) {}
