/**
 * The live page: a server on this machine alone that answers questions of one base, and never
 * writes. What a page looks like lives in {@code picture}.
 */
package factfile.cli.serve;
