/**
 * Markers of values and blocks, as they are written in a note. What they ask for is a question
 * here, never an answer.
 */
package factfile.note.marker;
