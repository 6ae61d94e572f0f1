/** What a sentence tells: what is counted, when it was, and until when it is due. */
package factfile.draft.read;
