package factfile.prose.sense;

import java.util.Set;

/**
 * A word of a record.
 *
 * @param weight how much it tells, from 0 to 1: more where few records have it
 */
record Word(String key, Set<Integer> senses, double weight) {
  /** How much a word counts that another stands for. */
  static final double BY_SENSE = 0.8;
}
