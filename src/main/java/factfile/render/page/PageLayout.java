package factfile.render.page;

/**
 * What an answer is written on.
 *
 * @param width columns to wrap at; {@link Integer#MAX_VALUE} for no wrapping
 * @param color whether ANSI colour is understood
 * @param cite whether citations are written as footnotes, in text and Markdown
 * @param table whether text is a table of the columns rather than entries
 */
public record PageLayout(int width, boolean color, boolean cite, boolean table) {}
