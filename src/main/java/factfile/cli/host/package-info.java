/**
 * The machine: streams, terminal, clock, environment, pager, progress, programs outside; and what
 * is told a user: errors and exit codes. It knows no command and no base.
 */
package factfile.cli.host;
