/**
 * The second clock: how things stand on a day. Which value of a count holds, whether a deadline was
 * met, who had which role. It knows {@code words} alone.
 */
package factfile.query.state;
