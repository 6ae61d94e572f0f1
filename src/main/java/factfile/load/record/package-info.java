/**
 * From nodes to records: one small reader a record. Records are read one by one here, and nothing
 * holds two of them against each other.
 */
package factfile.load.record;
