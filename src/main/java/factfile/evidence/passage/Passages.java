package factfile.evidence.passage;

import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.document.Place;
import factfile.document.Stretch;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.prose.sentence.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what citations point at, each paragraph once. */
public final class Passages {
  /** So many paragraphs before a passage may say whom a pronoun means. */
  private static final int BEFORE = 6;

  private final FactBase base;
  private final NameTable names;
  private final Titles titles;
  private final Map<String, Map<String, List<Sentence>>> known = new HashMap<>();
  private final Map<String, CitedPassage> passages = new HashMap<>();

  public Passages(FactBase base) {
    this.base = base;
    this.names = NameTable.withSurnames(base);
    this.titles = new Titles(base);
  }

  /** The passage; without sentences where the document has no such place. */
  public CitedPassage of(Citation cite, Document document) {
    CitedPassage passage = passages.get(cite.text());
    if (passage == null) {
      passage = read(cite, document);
      passages.put(cite.text(), passage);
    }
    return passage;
  }

  private CitedPassage read(Citation cite, Document document) {
    Source source = base.source(cite.source());
    List<CitedSentence> sentences = new ArrayList<>();
    List<Stretch> stretches = Place.in(document, cite.at());
    for (Stretch stretch : isWords(cite) ? around(document, stretches) : stretches) {
      for (Sentence sentence : read(source, stretch.text())) {
        sentences.add(new CitedSentence(stretch.paragraph(), sentence));
      }
    }
    int first = stretches.isEmpty() ? 0 : stretches.get(0).paragraph();
    List<Sentence> headline =
        source.headline() == null ? List.of() : read(source, source.headline());
    return new CitedPassage(
        cite,
        source,
        headline,
        read(source, source.publisher()),
        sentences,
        before(source, document, first, stretches),
        day(source));
  }

  /** A sentence of the keeper's own. */
  public Sentence sentence(String text) {
    return new SentenceReader(names, titles, null).read(text, 0, false);
  }

  private static boolean isWords(Citation cite) {
    return cite.at() != null && cite.at().startsWith("#:~:");
  }

  /** Words are cited for the sentences that they stand in. */
  private static List<Stretch> around(Document document, List<Stretch> words) {
    List<Stretch> around = new ArrayList<>();
    for (Stretch each : words) {
      int end = each.start() + each.text().length();
      for (Stretch sentence : Place.sentences(document.paragraphs().get(each.paragraph() - 1))) {
        int last = sentence.start() + sentence.text().length();
        if (sentence.start() < end && each.start() < last) {
          around.add(sentence);
        }
      }
    }
    return around;
  }

  /** The paragraphs before the passage, and its own as far as it stands before it. */
  private List<Sentence> before(
      Source source, Document document, int first, List<Stretch> stretches) {
    List<Sentence> before = new ArrayList<>();
    for (int number = Math.max(1, first - BEFORE); number < first; number++) {
      Paragraph paragraph = document.paragraphs().get(number - 1);
      before.addAll(read(source, paragraph.text()));
    }
    if (first > 0 && stretches.get(0).start() > 0) {
      String whole = document.paragraphs().get(first - 1).text();
      before.addAll(read(source, whole.substring(0, stretches.get(0).start())));
    }
    return before;
  }

  private List<Sentence> read(Source source, String text) {
    Map<String, List<Sentence>> ofSource =
        known.computeIfAbsent(source.id(), id -> new HashMap<>());
    List<Sentence> read = ofSource.get(text);
    if (read == null) {
      SentenceReader reader = new SentenceReader(names, titles, day(source));
      read = new ArrayList<>();
      for (Sentences.Piece piece : Sentences.of(text)) {
        read.add(reader.read(piece.text(), piece.start(), false));
      }
      ofSource.put(text, read);
    }
    return read;
  }

  /** The day from which a document tells others. */
  private static LocalDate day(Source source) {
    LocalDate published = source.published() == null ? null : source.published().latest();
    return published == null ? source.upTo().latest() : published;
  }
}
