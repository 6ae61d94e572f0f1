/**
 * The command line: from arguments to an exit code.
 *
 * <p>{@link factfile.cli.Program} is the one place where errors become exit codes; {@link
 * factfile.cli.AllCommands} the one that knows all commands. What a command takes stands in its
 * {@link factfile.cli.line.Definition}; most lines are read from that directly, all others, and
 * every mistake, by picocli, whose tree is made of the same definitions. The wings stand above one
 * another: host, line, base, ask, notes, help, complete, add, source, shell; each knows those
 * before it only.
 */
package factfile.cli;
