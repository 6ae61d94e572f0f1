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

  /** Where the places of each key begin, and at last where they end. */
  private final int[] starts;

  private final int[] places;

  /** Of each place, beside it; null where the index marks none. */
  private final byte[] marks;

  private KeyTable(String[] keys, int[] starts, int[] places, byte[] marks) {
    this.keys = keys;
    this.starts = starts;
    this.places = places;
    this.marks = marks;
  }

  /**
   * @param items all records of a base, in the order of their places
   */
  public static KeyTable of(Index index, Iterable<? extends Item> items) {
    Gathered gathered = new Gathered();
    boolean marked = index.isMarked();
    int place = 0;
    for (Item item : items) {
      if (marked) {
        addWords(item, place, gathered);
      } else {
        for (String key : item.keys(index)) {
          gathered.add(key, place, 0);
        }
      }
      place++;
    }
    return gathered.table(marked);
  }

  private static void addWords(Item item, int place, Gathered gathered) {
    String title = item.title();
    for (String text : item.ownTexts()) {
      List<String> words = FoldedWords.of(text);
      int mark = WordMark.of(text.equals(title), words.size() == 1);
      for (String word : words) {
        gathered.add(word, place, mark);
      }
    }
  }

  /**
   * Keys with places, in the order in which they are met: in columns, as a million facts have some
   * ten million of them.
   */
  private static final class Gathered {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By the number of a key: itself, and where its last place stands in the columns. */
    private String[] keys = new String[16];

    private int[] lasts = new int[16];

    private int[] numbered = new int[16];
    private int[] places = new int[16];
    private byte[] marks = new byte[16];
    private int size;

    /** Places come in order; one that comes again for a key counts once, with all its marks. */
    void add(String key, int place, int mark) {
      Integer known = numbers.get(key);
      if (known != null && places[lasts[known]] == place) {
        marks[lasts[known]] |= (byte) mark;
        return;
      }
      int number = known == null ? number(key) : known;
      if (size == places.length) {
        numbered = Arrays.copyOf(numbered, size * 2);
        places = Arrays.copyOf(places, size * 2);
        marks = Arrays.copyOf(marks, size * 2);
      }
      numbered[size] = number;
      places[size] = place;
      marks[size] = (byte) mark;
      lasts[number] = size++;
    }

    private int number(String key) {
      int number = numbers.size();
      if (number == keys.length) {
        keys = Arrays.copyOf(keys, number * 2);
        lasts = Arrays.copyOf(lasts, number * 2);
      }
      keys[number] = key;
      numbers.put(key, number);
      return number;
    }

    KeyTable table(boolean marked) {
      String[] sorted = Arrays.copyOf(keys, numbers.size());
      KeyOrder.sort(sorted);
      int[] counts = new int[sorted.length];
      for (int i = 0; i < size; i++) {
        counts[numbered[i]]++;
      }
      int[] starts = new int[sorted.length + 1];
      int[] next = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        int number = numbers.get(sorted[i]);
        next[number] = starts[i];
        starts[i + 1] = starts[i] + counts[number];
      }
      int[] grouped = new int[size];
      byte[] groupedMarks = marked ? new byte[size] : null;
      for (int i = 0; i < size; i++) {
        int at = next[numbered[i]]++;
        grouped[at] = places[i];
        if (marked) {
          groupedMarks[at] = marks[i];
        }
      }
      return new KeyTable(sorted, starts, grouped, groupedMarks);
    }
  }

  public int size() {
    return keys.length;
  }

  public String key(int at) {
    return keys[at];
  }

  /** How many places a key has. */
  public int size(int at) {
    return starts[at + 1] - starts[at];
  }

  /** A place under a key as one number, with how the key stands there where that is marked. */
  public int entry(int at, int index, int offset) {
    int entry = starts[at] + index;
    int place = places[entry] + offset;
    return marks == null ? place : (place << WordMark.BITS) | marks[entry];
  }

  @Override
  public void tell(String start, Listener listener) {
    for (int i = first(start); i < keys.length && keys[i].startsWith(start); i++) {
      boolean whole = keys[i].equals(start);
      for (int entry = starts[i]; entry < starts[i + 1]; entry++) {
        listener.hear(places[entry], marks[entry], whole);
      }
    }
  }

  /** The places under a key; none where it is not there. */
  Ordinals find(String key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? Ordinals.NONE : ordinals(at);
  }

  private Ordinals ordinals(int at) {
    return Ordinals.of(places, starts[at], size(at));
  }

  /** The places under all keys that begin so. */
  Ordinals findBegun(String start) {
    List<Ordinals> found = new ArrayList<>();
    for (int i = first(start); i < keys.length && keys[i].startsWith(start); i++) {
      found.add(ordinals(i));
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
