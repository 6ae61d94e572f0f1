/**
 * What the base says to each marker: whether its value is current, was once true or is wrong, with
 * the edits that would put it right.
 */
package factfile.note.judge;
