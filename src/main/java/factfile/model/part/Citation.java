package factfile.model.part;

import factfile.model.text.Position;

/**
 * Where a fact is taken from: a source, a place in it, and who reports it there.
 *
 * @param source id of the source
 * @param at place in the source ({@code p4}, {@code p4s2}, {@code page:7}, {@code t:00:01:30}), or
 *     null for the whole of it
 * @param saidBy id of the entity that, according to the source, reports the fact; null for the
 *     publisher
 * @param note the keeper's remark, or null
 * @param quote some words that stand there, or null
 */
public record Citation(
    String source, String at, String saidBy, String note, String quote, Position position) {
  /** {@code SOURCE#AT}, or {@code SOURCE} where the place is not given. */
  public String text() {
    return at == null ? source : source + "#" + at;
  }
}
