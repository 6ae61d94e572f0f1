/** The rows of deadlines: what is told of one, of its legs and of how far it had got. */
package factfile.query.due;
