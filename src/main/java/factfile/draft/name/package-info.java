/** Names of a document that the base does not have, and what kind of thing each is. */
package factfile.draft.name;
