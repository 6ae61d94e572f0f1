/**
 * Records proposed from a document: for each sentence what a keeper could take from it, with the
 * place, the day and the names that stand there. Nothing is proposed that is not written.
 */
package factfile.draft;
