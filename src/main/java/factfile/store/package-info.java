/**
 * Snapshots: a parsed base on disk, so that a look-up reads what it answers with and not the rest.
 *
 * <p>A snapshot is a cache and never more: it answers only while every file and folder it was made
 * from is the one it was, and whoever finds it damaged reads the files. It is one file of checked
 * pages with the records, where each begins, the keys of every index and a tree of days; {@link
 * factfile.store.SnapshotBase} looks them up where they stand. H2 MVStore was weighed, and records
 * in Smile: a look-up in 100,000 took 25 ms and 8 ms longer with them.
 */
package factfile.store;
