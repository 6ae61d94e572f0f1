/** What a keeper should look at next: what rules find and what the calendar brings, in one list. */
package factfile.check.review;
