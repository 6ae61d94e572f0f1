package factfile.document;

import factfile.model.record.PassagePrint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds passages again by their fingerprints: at their place, else by a window of as many words
 * slid over the document.
 */
public final class PassageSearch {
  private final Document document;

  /** All words with a blank between them, and where each begins; the last entry is the end. */
  private final byte[] words;

  private final int[] starts;

  /** The paragraph that each word stands in. */
  private final List<Integer> paragraphs = new ArrayList<>();

  private final MessageDigest digest = WordPrint.digest();

  public PassageSearch(Document document) {
    this.document = document;
    List<String> all = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      for (String word : WordPrint.words(paragraph.text())) {
        all.add(word);
        paragraphs.add(paragraph.number());
      }
    }
    this.words = String.join(" ", all).getBytes(StandardCharsets.UTF_8);
    this.starts = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] = starts[i] + all.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
    }
  }

  /** Each of some fingerprints, in their order. */
  public List<CheckedPassage> check(List<PassagePrint> prints) {
    Map<Integer, Set<String>> lost = new TreeMap<>();
    for (PassagePrint print : prints) {
      if (!isInPlace(print)) {
        lost.computeIfAbsent(print.words(), each -> new HashSet<>()).add(print.print());
      }
    }
    Map<Integer, Map<String, List<Integer>>> found = new HashMap<>();
    lost.forEach((count, wanted) -> found.put(count, windows(count, wanted)));
    List<CheckedPassage> checked = new ArrayList<>();
    for (PassagePrint print : prints) {
      boolean isLost = lost.getOrDefault(print.words(), Set.of()).contains(print.print());
      checked.add(
          isLost && !isInPlace(print)
              ? elsewhere(print, found.get(print.words()).getOrDefault(print.print(), List.of()))
              : new CheckedPassage(print, PassageState.OK, List.of()));
    }
    return checked;
  }

  private boolean isInPlace(PassagePrint print) {
    return stands(words(Place.in(document, print.at())), print);
  }

  /** The words of some stretches, one after the other. */
  static List<String> words(List<Stretch> stretches) {
    List<String> words = new ArrayList<>();
    for (Stretch stretch : stretches) {
      words.addAll(WordPrint.words(stretch.text()));
    }
    return words;
  }

  /** Whether the passage is all of some words, or stands among them. */
  private boolean stands(List<String> among, PassagePrint print) {
    for (int start = 0; start + print.words() <= among.size(); start++) {
      List<String> window = among.subList(start, start + print.words());
      if (WordPrint.of(window, digest).equals(print.print())) {
        return true;
      }
    }
    return false;
  }

  private CheckedPassage elsewhere(PassagePrint print, List<Integer> starts) {
    Set<String> places = new LinkedHashSet<>();
    for (int start : starts) {
      places.add(place(start, print));
    }
    PassageState state =
        places.size() > 1
            ? PassageState.AMBIGUOUS
            : places.size() == 1
                ? PassageState.MOVED
                : Place.in(document, print.at()).isEmpty()
                    ? PassageState.MISSING
                    : PassageState.CHANGED;
    return new CheckedPassage(print, state, List.copyOf(places));
  }

  /** Where each of some fingerprints of one length begins in the document. */
  private Map<String, List<Integer>> windows(int count, Set<String> wanted) {
    Map<String, List<Integer>> found = new HashMap<>();
    for (int start = 0; start + count < starts.length; start++) {
      digest.update(words, starts[start], starts[start + count] - 1 - starts[start]);
      String print = WordPrint.of(digest.digest());
      if (wanted.contains(print)) {
        found.computeIfAbsent(print, each -> new ArrayList<>()).add(start);
      }
    }
    return found;
  }

  /** The sentence that it is, where it is one of several; else the paragraph it begins in. */
  private String place(int start, PassagePrint print) {
    Paragraph paragraph = document.paragraphs().get(paragraphs.get(start) - 1);
    String place = "p" + paragraph.number();
    List<Stretch> sentences = Place.sentences(paragraph);
    for (int i = 0; i < sentences.size() && sentences.size() > 1; i++) {
      List<String> own = WordPrint.words(sentences.get(i).text());
      if (own.size() == print.words() && stands(own, print)) {
        return place + "s" + (i + 1);
      }
    }
    return place;
  }
}
