package factfile.prose.docket;

/** What one sentence has of each record: phrases of it, and how much of what it is called. */
final class Hits {
  /** A phrase for what it is about stands there. */
  static final int TOPIC = 1;

  /** A phrase for what happens in it does. */
  static final int ACT = 2;

  /** A number that it alone has does. */
  static final int NUMBER = 4;

  private final byte[] phrases;
  private final float[] coverage;
  private final NumberList touched = new NumberList();

  Hits(int records) {
    this.phrases = new byte[records];
    this.coverage = new float[records];
  }

  void phrase(int record, int kind) {
    touch(record);
    phrases[record] |= (byte) kind;
  }

  void cover(int record, float share) {
    touch(record);
    coverage[record] += share;
  }

  private void touch(int record) {
    if (phrases[record] == 0 && coverage[record] == 0) {
      touched.add(record);
    }
  }

  boolean hasPhrase(int record) {
    return (phrases[record] & (TOPIC | ACT)) != 0;
  }

  boolean hasTopic(int record) {
    return (phrases[record] & TOPIC) != 0;
  }

  boolean hasBoth(int record) {
    return (phrases[record] & (TOPIC | ACT)) == (TOPIC | ACT);
  }

  boolean hasNumber(int record) {
    return (phrases[record] & NUMBER) != 0;
  }

  /** At least as much as a judge would find. */
  boolean covers(int record, double share) {
    return coverage[record] >= share - 1e-4;
  }

  /** The records that were touched, in their order. */
  int[] records() {
    return touched.sorted();
  }

  /** Makes room for the next sentence. */
  void clear() {
    for (int at = 0; at < touched.size(); at++) {
      phrases[touched.get(at)] = 0;
      coverage[touched.get(at)] = 0;
    }
    touched.clear();
  }
}
