/** What a record says that its document has to say as well: one value each, and its citations. */
package factfile.evidence.claim;
