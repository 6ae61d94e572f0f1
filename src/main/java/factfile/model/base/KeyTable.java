package factfile.model.base;

import factfile.model.part.Index;
import factfile.model.record.Item;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of records by the keys that one index finds them under; keys in code unit order. */
public final class KeyTable implements WordPlaces {
  private final String[] keys;
  private final Ordinals[] places;

  /** Of each place, beside it; null where the index marks none. */
  private final byte[][] marks;

  private KeyTable(String[] keys, Ordinals[] places, byte[][] marks) {
    this.keys = keys;
    this.places = places;
    this.marks = marks;
  }

  /**
   * @param items all records of a base, in the order of their places
   */
  public static KeyTable of(Index index, Iterable<? extends Item> items) {
    Map<String, Growing> found = new HashMap<>();
    int place = 0;
    for (Item item : items) {
      if (index.isMarked()) {
        addWords(item, place, found);
      } else {
        for (String key : item.keys(index)) {
          growing(key, found).add(place);
        }
      }
      place++;
    }
    String[] keys = found.keySet().toArray(new String[0]);
    Arrays.sort(keys);
    Ordinals[] places = new Ordinals[keys.length];
    byte[][] marks = index.isMarked() ? new byte[keys.length][] : null;
    for (int i = 0; i < keys.length; i++) {
      Growing growing = found.get(keys[i]);
      places[i] = growing.ordinals();
      if (marks != null) {
        marks[i] = growing.marks();
      }
    }
    return new KeyTable(keys, places, marks);
  }

  private static void addWords(Item item, int place, Map<String, Growing> found) {
    String title = item.title();
    for (String text : item.ownTexts()) {
      List<String> words = FoldedWords.of(text);
      int mark = WordMark.of(text.equals(title), words.size() == 1);
      for (String word : words) {
        growing(word, found).add(place, mark);
      }
    }
  }

  private static Growing growing(String key, Map<String, Growing> found) {
    Growing growing = found.get(key);
    if (growing == null) {
      growing = new Growing();
      found.put(key, growing);
    }
    return growing;
  }

  /** Places in the order in which they are added; one added again at once counts once. */
  private static final class Growing {
    private int[] places = new int[2];
    private byte[] marks;
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

    void add(int place, int mark) {
      add(place);
      if (marks == null || marks.length < size) {
        marks = marks == null ? new byte[places.length] : Arrays.copyOf(marks, places.length);
      }
      marks[size - 1] |= (byte) mark;
    }

    Ordinals ordinals() {
      return Ordinals.of(size == places.length ? places : Arrays.copyOf(places, size));
    }

    byte[] marks() {
      return size == marks.length ? marks : Arrays.copyOf(marks, size);
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

  /** A place under a key as one number, with how the key stands there where that is marked. */
  public int entry(int at, int index, int offset) {
    int place = places[at].get(index) + offset;
    return marks == null ? place : (place << WordMark.BITS) | marks[at][index];
  }

  @Override
  public void tell(String start, Listener listener) {
    for (int i = first(start); i < keys.length && keys[i].startsWith(start); i++) {
      boolean whole = keys[i].equals(start);
      for (int j = 0; j < places[i].size(); j++) {
        listener.hear(places[i].get(j), marks[i][j], whole);
      }
    }
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
