/**
 * What each kind of answer is made of: a row, a record that a person reads as an entry, and the
 * columns that programs take from it.
 */
package factfile.query.rows;
