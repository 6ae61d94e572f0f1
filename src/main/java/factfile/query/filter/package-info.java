/**
 * What a question asks for: the filters as they are typed, and whether a row passes them. It knows
 * states and words, and no answer.
 */
package factfile.query.filter;
