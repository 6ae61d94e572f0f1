/** Records and their parts as they stand in the pages of a snapshot. */
package factfile.store.record;
