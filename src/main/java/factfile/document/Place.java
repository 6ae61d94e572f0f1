package factfile.document;

import factfile.prose.sentence.Sentences;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds a place in a document: {@code p4}, {@code p4s2}, {@code page:12}, {@code t:01:12:30},
 * {@code #Background}, {@code #:~:text=from,to}.
 */
public final class Place {
  private static final String TEXT = "#:~:text=";

  private Place() {}

  /**
   * What stands there; empty where the document has no such place.
   *
   * @param at a place as citations have it; null for the whole document
   */
  public static List<Stretch> in(Document document, String at) {
    if (at == null) {
      return document.whole();
    }
    if (at.startsWith(TEXT)) {
      return fragment(document, at.substring(TEXT.length()));
    }
    if (at.startsWith("#")) {
      return part(document, decoded(at.substring(1)));
    }
    if (at.startsWith("page:")) {
      int page = Integer.parseInt(at.substring(5));
      return where(document, paragraph -> paragraph.page() == page);
    }
    return at.startsWith("t:") ? said(document, at.substring(2)) : numbered(document, at);
  }

  private static List<Stretch> numbered(Document document, String at) {
    int dot = at.indexOf('s');
    int number = Integer.parseInt(dot < 0 ? at.substring(1) : at.substring(1, dot));
    if (number > document.paragraphs().size()) {
      return List.of();
    }
    Paragraph paragraph = document.paragraphs().get(number - 1);
    if (dot < 0) {
      return List.of(paragraph.whole());
    }
    List<Stretch> sentences = sentences(paragraph);
    int sentence = Integer.parseInt(at.substring(dot + 1));
    return sentence > sentences.size() ? List.of() : List.of(sentences.get(sentence - 1));
  }

  /** The sentences of a paragraph, the first of which is {@code s1}. */
  public static List<Stretch> sentences(Paragraph paragraph) {
    List<Stretch> sentences = new ArrayList<>();
    for (Sentences.Piece piece : Sentences.of(paragraph.text())) {
      sentences.add(new Stretch(paragraph.number(), piece.start(), piece.text()));
    }
    return sentences;
  }

  private static List<Stretch> where(Document document, Predicate<Paragraph> picked) {
    return document.paragraphs().stream().filter(picked).map(Paragraph::whole).toList();
  }

  /** The last thing that had begun to be said by then, with what follows under the same time. */
  private static List<Stretch> said(Document document, String time) {
    String begun = null;
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.time() != null && paragraph.time().compareTo(time) <= 0) {
        begun = paragraph.time();
      }
    }
    String found = begun;
    return begun == null ? List.of() : where(document, paragraph -> found.equals(paragraph.time()));
  }

  /** From a heading to the next that is not below it. */
  private static List<Stretch> part(Document document, String anchor) {
    List<Heading> headings = document.headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.anchors().contains(anchor)) {
        int end = document.paragraphs().size() + 1;
        for (int next = headings.size() - 1; next > i; next--) {
          end = headings.get(next).level() <= heading.level() ? headings.get(next).before() : end;
        }
        int until = end;
        return where(document, each -> each.number() >= heading.before() && each.number() < until);
      }
    }
    return List.of();
  }

  /** {@code prefix-,from,to,-suffix}: all but {@code from} may be left out. */
  private static List<Stretch> fragment(Document document, String directive) {
    String from = null;
    String to = null;
    for (String part : directive.split("&", 2)[0].split(",", -1)) {
      if (part.isEmpty() || part.startsWith("-") || part.endsWith("-")) {
        continue;
      }
      to = from == null ? null : decoded(part);
      from = from == null ? decoded(part) : from;
    }
    if (from == null || from.isEmpty()) {
      return List.of();
    }
    for (Paragraph paragraph : document.paragraphs()) {
      String folded = paragraph.text().toLowerCase(Locale.ROOT);
      int start = folded.indexOf(from.toLowerCase(Locale.ROOT));
      if (start >= 0) {
        return to == null
            ? List.of(stretch(paragraph, start, start + from.length()))
            : until(document, paragraph, start, to.toLowerCase(Locale.ROOT));
      }
    }
    return List.of();
  }

  private static List<Stretch> until(Document document, Paragraph first, int start, String to) {
    List<Stretch> stretches = new ArrayList<>();
    for (int number = first.number(); number <= document.paragraphs().size(); number++) {
      Paragraph paragraph = document.paragraphs().get(number - 1);
      int from = number == first.number() ? start : 0;
      int end = paragraph.text().toLowerCase(Locale.ROOT).indexOf(to, from);
      if (end >= 0) {
        stretches.add(stretch(paragraph, from, end + to.length()));
        return stretches;
      }
      stretches.add(stretch(paragraph, from, paragraph.text().length()));
    }
    return List.of();
  }

  private static Stretch stretch(Paragraph paragraph, int from, int to) {
    int end = Math.min(to, paragraph.text().length());
    return new Stretch(paragraph.number(), from, paragraph.text().substring(from, end));
  }

  /** Percent signs as an address has them; as it stands where they are none. */
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
