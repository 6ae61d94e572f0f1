package factfile.prose.judge;

/**
 * A record that a sentence came near, and what kept it away.
 *
 * @param id of the record, or of the person whose office it is
 * @param gate what is not there, in a word or two
 * @param note what would have had to be there
 */
public record NearMiss(String id, String gate, String note) {
  /** In one line. */
  public String text() {
    return id + ": " + note;
  }
}
