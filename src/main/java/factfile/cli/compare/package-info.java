/** The commands that hold one answer against another: two days, two bases, two sources. */
package factfile.cli.compare;
