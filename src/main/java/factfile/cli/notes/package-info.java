/** Notes and prose on the command line: cite, verify, note. */
package factfile.cli.notes;
