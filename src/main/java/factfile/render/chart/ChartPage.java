package factfile.render.chart;

/**
 * What a chart is drawn on in characters.
 *
 * @param width in columns
 * @param color whether ANSI colour is understood
 * @param ascii whether its lines and signs are made of ASCII; words of a base stay as they are
 */
public record ChartPage(int width, boolean color, boolean ascii) {}
