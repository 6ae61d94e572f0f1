/** Cited passages, read into sentences with the names, days and numbers in them. */
package factfile.evidence.passage;
