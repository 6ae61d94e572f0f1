/** Records proposed from a document: draft. */
package factfile.cli.draft;
