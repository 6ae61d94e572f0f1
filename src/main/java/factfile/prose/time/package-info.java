/** Days that a sentence tells from another day: the text's own, one told before, or an event's. */
package factfile.prose.time;
