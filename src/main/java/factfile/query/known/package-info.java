/** The first clock: a base as it was known on a day, without what had not been published yet. */
package factfile.query.known;
