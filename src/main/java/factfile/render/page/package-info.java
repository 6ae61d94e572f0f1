/**
 * What every renderer is given, and what it is: a page, its footnotes and where its rows come from.
 */
package factfile.render.page;
