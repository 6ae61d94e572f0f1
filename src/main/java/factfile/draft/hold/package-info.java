/**
 * Holds proposals against the passages that they cite, and writes what is left as a file has it.
 */
package factfile.draft.hold;
