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
  /** The short form, {@code SOURCE#AT}; where that is well-formed is for the loader to say. */
  public static Citation of(String text, Position position) {
    int at = placeIn(text);
    return at < 0
        ? new Citation(text, null, null, null, null, position)
        : new Citation(
            text.substring(0, text.indexOf('#')), text.substring(at), null, null, null, position);
  }

  /**
   * Where the place begins in a short form: behind the mark, with it where words are the place
   * ({@code SOURCE#:~:text=WORDS}); -1 where it names none.
   */
  public static int placeIn(String text) {
    int mark = text.indexOf('#');
    return mark < 0 || text.startsWith(":~:", mark + 1) ? mark : mark + 1;
  }

  /** {@code SOURCE#AT}, or {@code SOURCE} where the place is not given. */
  public String text() {
    return at == null ? source : source + "#" + at;
  }
}
