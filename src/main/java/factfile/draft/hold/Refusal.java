package factfile.draft.hold;

import factfile.draft.propose.Proposal;

/**
 * Why a proposal is not taken.
 *
 * @param key of the value that the passage does not have; null where the record cannot be read
 * @param wording whether only its words are closer to another passage
 */
public record Refusal(Proposal proposal, String key, boolean wording, String message) {}
