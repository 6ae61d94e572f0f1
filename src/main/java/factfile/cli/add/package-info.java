/** Adding to a base, taking it back, and beginning one: add and init. */
package factfile.cli.add;
