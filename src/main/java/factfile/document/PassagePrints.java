package factfile.document;

import factfile.model.record.PassagePrint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes the fingerprints of a document's passages. */
public final class PassagePrints {
  /** Of a longer document only what is cited: the rest of a book nobody asks for. */
  public static final int MOST = 200;

  private PassagePrints() {}

  /**
   * Of every paragraph and of every place that is cited, as far as they are long enough.
   *
   * @param source its id
   * @param cited places that citations name
   */
  public static List<PassagePrint> of(Document document, String source, Set<String> cited) {
    Set<String> places = new LinkedHashSet<>();
    if (document.paragraphs().size() <= MOST) {
      for (Paragraph paragraph : document.paragraphs()) {
        places.add("p" + paragraph.number());
      }
    }
    places.addAll(cited);
    List<PassagePrint> prints = new ArrayList<>();
    for (String place : places) {
      List<String> words = PassageSearch.words(Place.in(document, place));
      if (words.size() >= WordPrint.LEAST_WORDS) {
        prints.add(new PassagePrint(source, place, words.size(), WordPrint.of(words), null));
      }
    }
    return prints;
  }
}
