package factfile.cli.source;

import factfile.model.record.Item;

/**
 * A record that rests on a passage.
 *
 * @param at the place that it cites; null for the whole source
 * @param first whether that place begins there: a part of a page goes on over many paragraphs
 */
public record RestingRecord(Item item, String at, boolean first) {}
