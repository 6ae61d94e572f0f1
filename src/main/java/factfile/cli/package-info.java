/**
 * The command line: from arguments to an exit code.
 *
 * <p>{@link factfile.cli.Program} parses with picocli and is the one place where errors become exit
 * codes. A command says what it asks; {@link factfile.cli.QueryCommand} opens the base, sets the
 * clocks, reads the filters and prints. All that comes from outside the process stands in {@link
 * factfile.cli.Host}.
 */
package factfile.cli;
