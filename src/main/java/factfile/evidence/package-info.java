/**
 * Holds the records of a base against the documents that they cite: each value is looked for in the
 * cited passage by the readers that {@code verify} has, and told as found, not there, given
 * otherwise there, or not read. No network, and nothing is guessed.
 */
package factfile.evidence;
