/**
 * What a Markdown note says: its prose, each character with its place in the file, and the comments
 * in it. CommonMark decides what is prose; code, addresses, markup and front matter are not.
 */
package factfile.markdown;
