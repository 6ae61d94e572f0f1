/** What a sentence tells: who says what, what is counted, when it was, and until when it is due. */
package factfile.draft.read;
