/**
 * The result held against the raw text. It shares nothing with what made the edits but how a marker
 * is spelled.
 */
package factfile.note.guard;
