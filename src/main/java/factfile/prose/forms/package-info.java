/**
 * The forms of a word: a keeper writes it once, prose has it in all of them. Rules of spelling and
 * a table of irregular verbs; nothing here knows what a word means.
 */
package factfile.prose.forms;
