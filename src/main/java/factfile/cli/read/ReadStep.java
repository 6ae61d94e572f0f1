package factfile.cli.read;

import factfile.draft.propose.Proposal;

/**
 * What was done with a form.
 *
 * @param taken whether it was written; else it was passed
 * @param offered the proposal that it was made of; null for one of the reader's own
 * @param paragraph in the order of the document, from 0
 */
record ReadStep(boolean taken, Proposal offered, Proposal form, int paragraph) {}
