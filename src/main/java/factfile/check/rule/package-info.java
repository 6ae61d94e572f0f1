/**
 * What a rule over a whole base is: its place in the register, what it is asked with, and where it
 * says what it finds. No rule stands here.
 */
package factfile.check.rule;
