/**
 * The packaged program under what machines do to it: killed at random, with many others at once, on
 * damaged files, on full and read-only disks. Each build does it for some seconds; {@code
 * src/torture/run} for longer.
 */
package factfile.torture;
