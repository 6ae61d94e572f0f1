package factfile.evidence.seek;

import factfile.document.Document;
import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.Documents;
import factfile.evidence.passage.Passages;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import java.util.IdentityHashMap;
import java.util.List;

/** Looks for values of records, each with the reader that its kind takes. */
public final class Seeker {
  private final FactBase base;
  private final Passages passages;
  private final Documents documents;
  private final OwnTitle titles;
  private final IdentityHashMap<CitedPassage, List<TextDays.TextDay>> days =
      new IdentityHashMap<>();
  private final IdentityHashMap<Document, ParagraphWords> words = new IdentityHashMap<>();

  /**
   * @param claimed every value of the base
   */
  public Seeker(FactBase base, List<Claimed> claimed, Documents documents) {
    this.base = base;
    this.documents = documents;
    this.passages = new Passages(base);
    this.titles = new OwnTitle(base, claimed, passages::sentence);
  }

  /** What a passage says of a value; null where that cannot be told. */
  public Sighting seek(Claimed claimed, CitedPassage passage, Document document) {
    Sought sought = claimed.sought();
    if (sought instanceof Sought.Amounting number) {
      return NumberSeeker.seek(number, passage);
    }
    if (sought instanceof Sought.Day day) {
      return DaySeeker.seek(day, passage, days(passage));
    }
    if (sought instanceof Sought.Window window) {
      return WindowSeeker.seek(window.duration(), passage);
    }
    if (sought instanceof Sought.Party party) {
      String rival = titles.rival(claimed, party);
      return rival == null
          ? PartySeeker.seek(base, party, passage)
          : Sighting.another("the record's own title: " + rival, null);
    }
    if (sought instanceof Sought.Repeated repeated) {
      return Sighting.another(repeated.what(), null);
    }
    if (sought instanceof Sought.Body body) {
      return BodySeeker.seek(base, body, passage);
    }
    if (sought instanceof Sought.Office office) {
      return OfficeSeeker.seek(base, office, passage);
    }
    if (sought instanceof Sought.Phrase phrase) {
      return QuoteSeeker.seek(phrase.alternatives(), passage);
    }
    if (sought instanceof Sought.Quote quote) {
      return QuoteSeeker.seek(List.of(quote.words()), passage);
    }
    return passage.isWhole()
        ? null
        : WordingSeeker.seek(
            (Sought.Wording) sought, passage, words.computeIfAbsent(document, ParagraphWords::new));
  }

  private List<TextDays.TextDay> days(CitedPassage passage) {
    return days.computeIfAbsent(passage, TextDays::of);
  }

  /** What its premises say of it; null where one of them is not at hand. */
  public Sighting byBasis(Claimed claimed) {
    return BasisSeeker.seek(claimed, base, passages, documents);
  }

  /** What a citation points at. */
  public CitedPassage passage(Citation cite, Document document) {
    return passages.of(cite, document);
  }
}
