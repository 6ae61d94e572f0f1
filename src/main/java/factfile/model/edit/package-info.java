/**
 * A base that was edited since it was read: which of its records are still there, where they stand
 * now, and what is new among them.
 */
package factfile.model.edit;
