/** {@code check}: what is wrong in a base, and what its documents do not bear out. */
package factfile.cli.check;
