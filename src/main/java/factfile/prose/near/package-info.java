/** What came near a sentence that nothing covers, and whether there is anything to check in it. */
package factfile.prose.near;
