package factfile.evidence;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.document.Document;
import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.ClaimedValues;
import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.Documents;
import factfile.evidence.seek.Seeker;
import factfile.evidence.seek.Sighting;
import factfile.load.base.RecordNode;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.List;

/** Holds every value of a base against the passages that it cites. */
public final class Evidence {
  public static final List<Column<EvidenceRow>> COLUMNS = List.of(EvidenceColumn.values());

  private final FactBase base;
  private final Documents documents;
  private final Seeker seeker;

  private Evidence(FactBase base, List<Claimed> claimed, Documents documents) {
    this.base = base;
    this.documents = documents;
    this.seeker = new Seeker(base, claimed, documents);
  }

  /**
   * One row for each value, in the order of the files.
   *
   * @param records of that base, as they stand in its files
   */
  public static Answer<EvidenceRow> of(
      List<RecordNode> records, FactBase base, Documents documents) {
    List<Claimed> values = ClaimedValues.of(records, base);
    Evidence evidence = new Evidence(base, values, documents);
    List<EvidenceRow> rows = new ArrayList<>();
    for (Claimed claimed : values) {
      EvidenceRow row = evidence.row(claimed);
      if (row != null) {
        rows.add(row);
      }
    }
    return new Answer<>("Evidence", COLUMNS, rows, List.of(), List.of());
  }

  private EvidenceRow row(Claimed claimed) {
    if (claimed.basis() != null) {
      return byBasis(claimed);
    }
    return claimed.cites().isEmpty() ? null : byPassages(claimed);
  }

  private EvidenceRow byBasis(Claimed claimed) {
    Sighting seen = seeker.byBasis(claimed);
    String premise = claimed.basis().from().isEmpty() ? null : claimed.basis().from().get(0);
    return seen == null
        ? new EvidenceRow(EvidenceVerdict.UNREAD, claimed, "no document", null, premise)
        : new EvidenceRow(verdict(seen), claimed, seen.found(), null, premise);
  }

  private EvidenceRow byPassages(Claimed claimed) {
    Sighting best = Sighting.NONE;
    String source = null;
    String unread = null;
    String first = null;
    boolean read = false;
    boolean said = false;
    for (Citation cite : claimed.cites()) {
      String reason = unread(cite);
      if (reason != null) {
        unread = unread == null ? reason : unread;
        source = source == null ? cite.source() : source;
        continue;
      }
      Document document = documents.of(cite.source());
      CitedPassage passage = seeker.passage(cite, document);
      Sighting seen = seeker.seek(claimed, passage, document);
      if (passage.sentences().isEmpty()) {
        seen = Sighting.nothing("the document has no " + cite.at(), cite.at());
      }
      said |= seen != null;
      read = true;
      first = first == null ? cite.at() : first;
      if (seen != null && (source == null || seen.isMoreThan(best))) {
        best = seen;
        source = cite.source();
      }
    }
    if (read && !said) {
      return null;
    }
    boolean wording = claimed.sought() instanceof Sought.Wording;
    if (unread != null && verdict(best) != EvidenceVerdict.FOUND) {
      return wording
          ? null
          : new EvidenceRow(EvidenceVerdict.UNREAD, claimed, unread, source, null);
    }
    String at = best.at() == null ? first : best.at();
    return new EvidenceRow(verdict(best), claimed, best.found(), source, at);
  }

  private static EvidenceVerdict verdict(Sighting seen) {
    return switch (seen.seen()) {
      case IT -> EvidenceVerdict.FOUND;
      case ANOTHER -> EvidenceVerdict.OTHER;
      case NOTHING -> EvidenceVerdict.NOT_THERE;
    };
  }

  /** Why a document is not read; null where it is. */
  private String unread(Citation cite) {
    Source source = base.source(cite.source());
    String language = source == null ? null : source.language();
    if (language != null && !language.equals("en") && !language.startsWith("en-")) {
      return "in another language: " + language;
    }
    return source == null || documents.of(cite.source()) == null ? "no document" : null;
  }
}
