/**
 * The keys of a large base, file by file in order, merged when all are there, so that none of its
 * tables is ever held.
 */
package factfile.store.merge;
