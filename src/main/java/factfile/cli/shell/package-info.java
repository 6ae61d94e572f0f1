/** Our own shell: its lines, its context, and how they are edited. */
package factfile.cli.shell;
