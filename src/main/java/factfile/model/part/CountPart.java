package factfile.model.part;

import factfile.model.amount.Quantity;

/**
 * A part of a number: so many of them there, or of that kind.
 *
 * @param label what the part is; null where {@code who} or {@code place} says it
 * @param who id of whom it concerns, or null
 * @param place id of where, or null
 */
public record CountPart(String label, String who, String place, Quantity quantity) {}
