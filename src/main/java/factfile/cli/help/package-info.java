/** Help and the manual, made from what the commands say of themselves. */
package factfile.cli.help;
