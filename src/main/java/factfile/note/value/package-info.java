/**
 * The value beside a marker, as its author wrote it: an amount, a day or words, and where it
 * begins. It knows markers, and nothing of the base.
 */
package factfile.note.value;
