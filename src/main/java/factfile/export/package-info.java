/**
 * Snippets for notes and reference lists, in the formats of other people: Markdown, HTML, CSL-JSON,
 * BibTeX, RIS. Nothing is written that the base does not say: a source without a day of publication
 * has none in any of them.
 */
package factfile.export;
