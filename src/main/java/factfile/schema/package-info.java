/**
 * Schemas for other people's tools, as JSON Schema: what the files of a base may hold, and what the
 * JSON looks like that the program prints. They are trees of maps and lists; what writes JSON
 * writes them.
 */
package factfile.schema;
