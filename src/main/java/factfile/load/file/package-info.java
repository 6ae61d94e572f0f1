/**
 * Files before anybody reads them: which ones belong to a base, what is a regular file, and how one
 * sees that they changed. It knows no other wing.
 */
package factfile.load.file;
