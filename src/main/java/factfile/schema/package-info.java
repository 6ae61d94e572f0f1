/**
 * Schemas for other people's tools: what the JSON looks like that the program prints, as JSON
 * Schema. They are trees of maps and lists; what writes JSON writes them.
 */
package factfile.schema;
