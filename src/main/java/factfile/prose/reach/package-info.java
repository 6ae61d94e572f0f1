/**
 * How far something in a sentence reaches: who acts on whom, which day and which amount go with
 * which words, and what makes a reading unsure. It judges nothing.
 */
package factfile.prose.reach;
