/**
 * Replacements in the text of a note, and the difference they make, as a patch. It knows no other
 * wing.
 */
package factfile.note.edit;
