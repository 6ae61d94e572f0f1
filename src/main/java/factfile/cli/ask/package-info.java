/** The commands that ask a base, and how their answers are chosen, drawn and printed. */
package factfile.cli.ask;
