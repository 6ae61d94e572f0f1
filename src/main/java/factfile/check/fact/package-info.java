/** Rules about facts of every kind: their words, their days, and what they say twice. */
package factfile.check.fact;
