/**
 * Adds to the files of a base, and takes the last addition back. A file keeps every byte that it
 * had: a record is put behind the last one of its list, in the style of that list, and the file is
 * replaced as a whole or not at all.
 *
 * <p>Nothing here judges a record. What an addition would lead to is read by {@code load}, as it
 * reads every base, before a byte is written.
 */
package factfile.edit;
