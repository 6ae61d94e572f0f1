/**
 * Plain English for what records hold: dates, quantities, names, what somebody said. It knows no
 * other wing, no day and no filter.
 */
package factfile.query.words;
