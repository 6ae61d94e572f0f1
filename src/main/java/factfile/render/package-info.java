/**
 * From an {@link factfile.answer.Answer} to text: a small class for each format; which there are,
 * commands know.
 *
 * <p>A renderer knows cell types and entries, never commands. Only the one asked for is loaded,
 * with its library.
 */
package factfile.render;
