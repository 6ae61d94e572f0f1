/**
 * From the text of a file to nodes that know where they stand, with what is wrong so far. The quick
 * reader and the library live here side by side; neither knows a record.
 */
package factfile.load.yaml;
