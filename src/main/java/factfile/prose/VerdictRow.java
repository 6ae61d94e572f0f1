package factfile.prose;

import factfile.model.Position;

/**
 * A finding with its place in what was read.
 *
 * @param excerpt the line it begins on
 * @param offset where the claimed words begin, in UTF-16 units of the whole text
 */
public record VerdictRow(Finding finding, Position position, String excerpt, int offset) {}
