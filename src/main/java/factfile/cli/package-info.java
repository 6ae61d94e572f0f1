/**
 * The command line: from arguments to an exit code.
 *
 * <p>{@link factfile.cli.Program} is the one place where errors become exit codes. What a command
 * takes stands in its {@link factfile.cli.Definition}; most lines are read from that directly, all
 * others, and every mistake, by picocli, which is given the same definition. A command says what it
 * asks; {@link factfile.cli.QueryCommand} opens the base, sets the clocks, reads the filters and
 * prints. All that comes from outside the process stands in {@link factfile.cli.Host}.
 */
package factfile.cli;
