/**
 * What stands in a base under an id: the kinds of facts, entities and sources. A record knows its
 * parts, never the base it stands in.
 */
package factfile.model.record;
