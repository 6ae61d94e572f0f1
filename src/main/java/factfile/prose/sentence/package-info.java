/**
 * From plain text to sentences, cut into clauses, with the names, amounts and days that stand in
 * them.
 */
package factfile.prose.sentence;
