/**
 * What a search finds, best first: how well records fit, told from the index of words where that is
 * enough, and the rows of the best, made as they are walked.
 */
package factfile.query.search;
