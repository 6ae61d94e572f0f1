/** Whom words name: the names, titles and demonyms of a base, and who belongs to whom. */
package factfile.prose.names;
