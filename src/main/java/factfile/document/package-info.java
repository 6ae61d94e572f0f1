/**
 * Documents that records are drawn from: read into paragraphs, sentences, pages and headings, found
 * again by fingerprints. What a record says of them is no business of these classes.
 */
package factfile.document;
