/**
 * The command line: the names of commands and options, what each takes, both readers of a line, and
 * the options read into records. {@link factfile.cli.line.Catalog} is how the others learn of the
 * commands, {@link factfile.cli.line.CommandTree} what help, manual and scripts are drawn from.
 */
package factfile.cli.line;
