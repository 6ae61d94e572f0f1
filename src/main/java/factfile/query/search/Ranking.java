package factfile.query.search;

import java.util.Arrays;

/**
 * Records by how well they fit, the best first and equals in the order of their places: numbers
 * alone, so that any number of them can be ranked.
 */
public final class Ranking {
  private static final int SURE = 1;

  private int[] places;

  /** With a mark in the last bit. */
  private int[] scores;

  private int size;
  private int best;

  /** Of each rank, which of those that were added; null until it is asked for. */
  private int[] order;

  /**
   * @param expected how many are likely to be added
   */
  public Ranking(int expected) {
    this.places = new int[Math.max(1, expected)];
    this.scores = new int[places.length];
  }

  /** Adds a record; they come in the order of their places. */
  public void add(int place, int score, boolean sure) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    places[size] = place;
    scores[size++] = (score << 1) | (sure ? SURE : 0);
    best = Math.max(best, score);
  }

  int size() {
    return size;
  }

  /** The place of the record of a rank, from 0. */
  int place(int rank) {
    return places[order()[rank]];
  }

  /** Whether that record surely fits. */
  boolean isSure(int rank) {
    return (scores[order()[rank]] & SURE) != 0;
  }

  /** Scores are small, so that those of each are counted, and then have their ranks. */
  private int[] order() {
    if (order == null) {
      int[] next = new int[best + 2];
      for (int i = 0; i < size; i++) {
        next[best - (scores[i] >> 1) + 1]++;
      }
      for (int i = 1; i < next.length; i++) {
        next[i] += next[i - 1];
      }
      order = new int[size];
      for (int i = 0; i < size; i++) {
        order[next[best - (scores[i] >> 1)]++] = i;
      }
    }
    return order;
  }
}
