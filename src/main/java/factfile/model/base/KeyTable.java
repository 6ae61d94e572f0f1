package factfile.model.base;

import factfile.model.part.Index;
import factfile.model.record.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of records by the keys that one index finds them under; keys in code unit order. */
public final class KeyTable {
  private final String[] keys;
  private final Ordinals[] places;

  private KeyTable(String[] keys, Ordinals[] places) {
    this.keys = keys;
    this.places = places;
  }

  /**
   * @param items all records of a base, in the order of their places
   */
  public static KeyTable of(Index index, Iterable<? extends Item> items) {
    Map<String, Growing> found = new HashMap<>();
    int place = 0;
    for (Item item : items) {
      for (String key : item.keys(index)) {
        Growing growing = found.get(key);
        if (growing == null) {
          growing = new Growing();
          found.put(key, growing);
        }
        growing.add(place);
      }
      place++;
    }
    String[] keys = found.keySet().toArray(new String[0]);
    Arrays.sort(keys);
    Ordinals[] places = new Ordinals[keys.length];
    for (int i = 0; i < keys.length; i++) {
      places[i] = found.get(keys[i]).ordinals();
    }
    return new KeyTable(keys, places);
  }

  /** Places in the order in which they are added; one added again at once counts once. */
  private static final class Growing {
    private int[] places = new int[2];
    private int size;

    void add(int place) {
      if (size > 0 && places[size - 1] == place) {
        return;
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      places[size++] = place;
    }

    Ordinals ordinals() {
      return Ordinals.of(size == places.length ? places : Arrays.copyOf(places, size));
    }
  }

  public int size() {
    return keys.length;
  }

  public String key(int at) {
    return keys[at];
  }

  public Ordinals places(int at) {
    return places[at];
  }

  /** The places under a key; none where it is not there. */
  Ordinals find(String key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? Ordinals.NONE : places[at];
  }

  /** The places under all keys that begin so. */
  Ordinals findBegun(String start) {
    List<Ordinals> found = new ArrayList<>();
    for (int i = first(start); i < keys.length && keys[i].startsWith(start); i++) {
      found.add(places[i]);
    }
    return Ordinals.union(found);
  }

  /** The keys that begin so, in order. */
  List<String> keys(String start) {
    List<String> found = new ArrayList<>();
    for (int i = first(start); i < keys.length && keys[i].startsWith(start); i++) {
      found.add(keys[i]);
    }
    return found;
  }

  private int first(String start) {
    int at = Arrays.binarySearch(keys, start);
    return at < 0 ? -at - 1 : at;
  }
}
