/**
 * One judge for each kind of record. It pairs what a sentence says with what a record holds, and
 * puts every pairing through tests to a verdict.
 */
package factfile.prose.judge;
