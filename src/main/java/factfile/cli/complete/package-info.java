/** What could stand where the cursor is, for shells outside and for our own. */
package factfile.cli.complete;
