/** Documents of sources on the command line: {@code source add}, {@code show}, {@code verify}. */
package factfile.cli.source;
