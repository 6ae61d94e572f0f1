package factfile.prose;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.FactBase;
import factfile.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the base says of statements, as rows and as fact checks for search engines. */
public final class Verdicts {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
          List.of(
              "verdict",
              "id",
              "sentence",
              "claimed",
              "recorded",
              "reason",
              "offset",
              "file",
              "line",
              "column",
              "cite"));

  private Verdicts() {}

  /**
   * @param explain whether every gate is a cell, too
   */
  public static Answer<CellRow> of(List<VerdictRow> verdicts, FactBase base, boolean explain) {
    List<CellRow> rows = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (VerdictRow verdict : verdicts) {
      rows.add(row(verdict, explain));
      for (Citation cite : verdict.finding().cites()) {
        Source source = base.source(cite.source());
        if (source != null) {
          sources.put(source.id(), source);
        }
      }
    }
    List<String> columns = new ArrayList<>(Answer.fields(COLUMNS));
    if (explain) {
      columns.add(COLUMNS.size() - 1, "gates");
    }
    return new Answer<>(
        "Verdicts", CellRow.columns(columns), rows, List.of(), List.copyOf(sources.values()));
  }

  private static CellRow row(VerdictRow verdict, boolean explain) {
    Finding finding = verdict.finding();
    List<Cell> cells = new ArrayList<>();
    cells.addAll(
        List.of(
            Cell.text(finding.verdict().word()),
            Cell.text(finding.id()),
            Cell.text(finding.sentence()),
            Cell.text(finding.claimed()),
            Cell.text(finding.recorded()),
            Cell.text(finding.reason()),
            Cell.number(verdict.offset()),
            Cell.text(verdict.position().file()),
            Cell.number(verdict.position().line()),
            Cell.number(verdict.position().column())));
    if (explain) {
      cells.add(gates(finding));
    }
    cells.add(new Cell.Cites(finding.cites()));
    Entry entry =
        new Entry(
            null,
            List.of(Span.plain(finding.verdict().word())),
            "",
            List.of(Span.plain(finding.sentence())),
            List.of(Detail.of(null, finding.reason())),
            finding.id(),
            finding.cites());
    return CellRow.of(cells, entry, finding.verdict() != Verdict.UNCERTAIN);
  }

  private static Cell gates(Finding finding) {
    List<SubRecord> records = new ArrayList<>();
    for (Gate gate : finding.gates()) {
      Map<String, Cell> fields = new LinkedHashMap<>();
      fields.put("gate", Cell.text(gate.name()));
      fields.put("passed", Cell.flag(gate.passed()));
      fields.put("note", Cell.text(gate.note()));
      records.add(new SubRecord((gate.passed() ? "+ " : "- ") + gate.name(), fields));
    }
    return new Cell.Records(records);
  }

  /**
   * ClaimReview of schema.org for each plain verdict; what is uncertain or not covered is no fact
   * check.
   *
   * @param url where the review is published
   * @param author who publishes it
   */
  public static List<Map<String, Object>> claimReviews(
      List<VerdictRow> verdicts, String url, String author, LocalDate day) {
    List<Map<String, Object>> reviews = new ArrayList<>();
    for (VerdictRow verdict : verdicts) {
      Verdict word = verdict.finding().verdict();
      if (word == Verdict.SUPPORTED || word == Verdict.CONTRADICTED) {
        reviews.add(claimReview(verdict.finding(), url, author, day));
      }
    }
    return reviews;
  }

  private static Map<String, Object> claimReview(
      Finding finding, String url, String author, LocalDate day) {
    boolean supported = finding.verdict() == Verdict.SUPPORTED;
    Map<String, Object> rating = new LinkedHashMap<>();
    rating.put("@type", "Rating");
    rating.put("ratingValue", supported ? "5" : "1");
    rating.put("bestRating", "5");
    rating.put("worstRating", "1");
    rating.put("alternateName", supported ? "Supported" : "Contradicted");
    rating.put("ratingExplanation", finding.reason() + "; on record: " + finding.recorded());
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("@context", "https://schema.org");
    review.put("@type", "ClaimReview");
    review.put("url", url);
    review.put("datePublished", day.toString());
    review.put("claimReviewed", finding.sentence());
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", "Organization");
    publisher.put("name", author);
    review.put("author", publisher);
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("@type", "Claim");
    claim.put("text", finding.sentence());
    review.put("itemReviewed", claim);
    review.put("reviewRating", rating);
    return review;
  }
}
