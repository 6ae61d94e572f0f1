/**
 * The one door to a base: whose it is, where it lies, its snapshot or its files, and what is wrong
 * with it.
 */
package factfile.cli.base;
