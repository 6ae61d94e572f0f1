/** What is wrong in a base, as an answer like any other. */
package factfile.check;
