/**
 * Words and their letters: folding, likeness, the words that constants go by, and where in a text
 * something stands or is wrong. It knows no other wing.
 */
package factfile.model.text;
