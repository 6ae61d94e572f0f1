/** Who looks for one kind of value in a cited passage, and what was seen of it. */
package factfile.evidence.seek;
