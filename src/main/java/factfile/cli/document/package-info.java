/** Documents as a command line names them: files, stdin, and the copies beside a base. */
package factfile.cli.document;
