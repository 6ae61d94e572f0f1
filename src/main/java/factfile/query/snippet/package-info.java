/**
 * Records as sentences that can be quoted, each with what it says and when. It stands above {@code
 * answers}.
 */
package factfile.query.snippet;
