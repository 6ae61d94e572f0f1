package factfile.draft;

import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.document.Place;
import factfile.document.Stretch;
import factfile.draft.name.Stranger;
import factfile.draft.name.Strangers;
import factfile.draft.propose.Draftsman;
import factfile.draft.propose.ParagraphDrafting;
import factfile.draft.propose.Parties;
import factfile.draft.propose.Proposal;
import factfile.draft.propose.SentenceReading;
import factfile.draft.read.ClauseDays;
import factfile.draft.read.Quotations;
import factfile.edit.IdWords;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Source;
import factfile.model.text.Position;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.said.UtteranceReader;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Proposes the records that a document bears out. */
public final class Drafting {
  /** {@code PORT LINDHOLM, March 4 (Gazette) - }: where and by whom an article was written. */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{2,}[^!?]{0,60}?\\s[-–—]{1,2}\\s+");

  private static final Position NOWHERE = new Position("", 1, 1);

  private final FactBase base;
  private final Source source;
  private final LocalDate written;
  private final Map<String, Stranger> strangers = new LinkedHashMap<>();

  private Drafting(FactBase base, Source source) {
    this.base = base;
    this.source = source;
    this.written =
        source.published() == null ? source.upTo().latest() : source.published().latest();
  }

  /**
   * In the order of the document; entities that the base does not have stand before the first
   * record that needs them.
   *
   * @param source whose document it is
   */
  public static List<Proposal> of(FactBase base, Source source, Document document) {
    return new Drafting(base, source).read(document);
  }

  /** A sentence and where it stands. */
  private record Piece(String text, String words, int paragraph, String at) {}

  private List<Proposal> read(Document document) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(pieces(paragraph));
    }
    FactBase whole = withStrangers(paragraphs);
    SentenceReader reader =
        new SentenceReader(NameTable.withSurnames(whole), new Titles(whole), written);
    Draftsman draftsman = new Draftsman(whole, source.id());
    Parties parties = new Parties(whole, strangers, draftsman);
    ParagraphDrafting drafting = new ParagraphDrafting(parties, draftsman, written);
    for (List<Piece> paragraph : paragraphs) {
      drafting.add(told(paragraph, reader));
    }
    return draftsman.proposals();
  }

  private static List<Piece> pieces(Paragraph paragraph) {
    List<Piece> pieces = new ArrayList<>();
    for (Stretch sentence : Place.sentences(paragraph)) {
      String at = "p" + paragraph.number() + "s" + (pieces.size() + 1);
      String text =
          at.equals("p1s1") ? DATELINE.matcher(sentence.text()).replaceFirst("") : sentence.text();
      pieces.add(new Piece(text, sentence.text(), paragraph.number(), at));
    }
    return pieces;
  }

  private List<SentenceReading> told(List<Piece> paragraph, SentenceReader reader) {
    List<Sentence> sentences = new ArrayList<>();
    for (Piece piece : paragraph) {
      sentences.add(reader.read(piece.text(), 0, false));
    }
    List<Quotations.Part> quotations = Quotations.of(sentences);
    List<SentenceReading> told = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      told.add(
          new SentenceReading(
              sentence,
              paragraph.get(i).paragraph(),
              paragraph.get(i).at(),
              paragraph.get(i).words(),
              UtteranceReader.in(sentence),
              new ClauseDays(sentence, written),
              quotations.get(i)));
    }
    return told;
  }

  /** The base as if it had all that the document names. */
  private FactBase withStrangers(List<List<Piece>> paragraphs) {
    List<Strangers.Passage> passages = new ArrayList<>();
    for (List<Piece> paragraph : paragraphs) {
      for (Piece piece : paragraph) {
        passages.add(new Strangers.Passage(Tokens.of(piece.text()), piece.at()));
      }
    }
    List<Entity> entities = new ArrayList<>(base.entities());
    for (Stranger stranger : Strangers.in(passages, NameTable.withSurnames(base))) {
      String id = free(IdWords.of(stranger.name()));
      strangers.put(id, stranger);
      entities.add(entity(id, stranger));
    }
    return new MemoryBase(base.manifest(), base.sources(), entities, base.facts());
  }

  private String free(String wanted) {
    String free = wanted.isEmpty() ? "somebody" : wanted;
    for (int i = 2; strangers.containsKey(free) || base.find(Index.ID, free).size() > 0; i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  private static Entity entity(String id, Stranger stranger) {
    return Entity.named(id, stranger.name(), stranger.kind(), stranger.aliases(), NOWHERE);
  }
}
