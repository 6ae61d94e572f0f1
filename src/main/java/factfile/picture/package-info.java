/**
 * Answers as pictures and pages: a drawing as SVG for an article, and a whole answer as one HTML
 * page that needs nothing else, no script either.
 *
 * <p>Each word of a base goes through {@link factfile.render.text.Markup#html}, and addresses
 * become links only where they begin with {@code http}. The same answer gives the same bytes.
 */
package factfile.picture;
