/**
 * What is wrong in a base, as an answer like any other: what was found as it was read, and what its
 * rules find, which stand in the wings below, each kind in one.
 */
package factfile.check;
