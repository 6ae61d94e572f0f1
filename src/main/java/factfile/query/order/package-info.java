/**
 * The order of lists: where each of the things that facts tell stands, found without keeping rows,
 * and the rows made of that as they are walked.
 */
package factfile.query.order;
