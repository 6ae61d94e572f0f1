package factfile.prose.docket;

import factfile.prose.sense.Profile;
import factfile.prose.sense.WordMeanings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records that are called by a word, or by another of its sense. */
final class TitleIndex {
  /** Who has a word, and how much of what it is called that word is. */
  private static final class Postings {
    private final NumberList records = new NumberList();

    /** The last text that it was met in: it counts once. */
    private int met;

    private float[] shares = new float[4];

    void add(int record, float share) {
      records.add(record);
      if (records.size() > shares.length) {
        shares = Arrays.copyOf(shares, 2 * shares.length);
      }
      shares[records.size() - 1] += share;
    }

    void cover(Hits hits, int text) {
      for (int at = 0; met != text && at < records.size(); at++) {
        hits.cover(records.get(at), shares[at]);
      }
      met = text;
    }
  }

  private final Map<String, Postings> byKey = new HashMap<>();
  private final Map<Integer, Postings> bySense = new HashMap<>();
  private int texts;

  void add(Profile title, int record) {
    for (Profile.Share share : title.shares()) {
      postings(byKey, share.key()).add(record, (float) share.share());
      for (Integer sense : share.senses()) {
        postings(bySense, sense).add(record, (float) share.share());
      }
    }
  }

  private static <K> Postings postings(Map<K, Postings> all, K key) {
    Postings found = all.get(key);
    if (found == null) {
      found = new Postings();
      all.put(key, found);
    }
    return found;
  }

  /** Tells of each record how much of what it is called a sentence has at most. */
  void mark(WordMeanings meaning, Hits hits) {
    texts++;
    List<String> all = meaning.keys();
    for (int at = 0; at < all.size(); at++) {
      Postings called = byKey.get(all.get(at));
      if (called != null) {
        called.cover(hits, texts);
      }
      for (Integer sense : meaning.senses().get(at)) {
        Postings meant = bySense.get(sense);
        if (meant != null) {
          meant.cover(hits, texts);
        }
      }
    }
  }
}
