package factfile.model.base;

import factfile.model.text.Position;

/**
 * A record that is still a draft: nothing answers from it before its keeper has taken the mark
 * away.
 *
 * @param kind what it will be: {@code event}, {@code count}
 * @param id null where it has none
 */
public record PendingRecord(String kind, String id, Position position) {
  /** The key of the mark. */
  public static final String MARK = "x-draft";
}
