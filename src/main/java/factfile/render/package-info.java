/**
 * From an {@link factfile.answer.Answer} to text: an enum of formats, a small class each.
 *
 * <p>A renderer knows cell types and entries, never commands. Only the one asked for is loaded,
 * with its library.
 */
package factfile.render;
