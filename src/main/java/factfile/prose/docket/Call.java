package factfile.prose.docket;

import java.util.List;

/**
 * The records of which a sentence may say something, told by its words alone.
 *
 * @param candidates in the order of the records
 */
public record Call(List<Candidate> candidates) {
  /**
   * One of them.
   *
   * @param number of the record; behind those of all records come the judges of offices
   * @param phrase whether a phrase of it stands there
   * @param both whether one for its topic does and one for its act
   * @param coverage how much of what it is called the sentence has
   */
  record Candidate(int number, boolean phrase, boolean both, double coverage) {}

  /** Whether the sentence need not be read: nobody would say anything of it. */
  public boolean isEmpty() {
    return candidates.isEmpty();
  }
}
