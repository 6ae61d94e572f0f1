/** Adding to a base, taking it back, editing it by hand, and beginning one: add, edit and init. */
package factfile.cli.add;
