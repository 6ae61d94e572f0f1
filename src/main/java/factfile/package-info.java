/** The roof: the process's streams, clock and environment go in here, the exit code comes out. */
package factfile;
