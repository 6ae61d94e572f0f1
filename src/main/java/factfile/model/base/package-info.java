/**
 * The records of a base together: how they are found, in which order they happened, and how one
 * deadline follows from another. Nothing in the model stands above it.
 */
package factfile.model.base;
