/** CSV that is handed over, read as cells that know where they stand. No file of a base is CSV. */
package factfile.load.table;
