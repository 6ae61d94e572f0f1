/** Makes of what a sentence tells a record in the format of a base, one class for each kind. */
package factfile.draft.propose;
