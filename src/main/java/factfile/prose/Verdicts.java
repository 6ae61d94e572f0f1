package factfile.prose;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the base says of statements, as rows and as fact checks for search engines. */
public final class Verdicts {
  /** Those of every verdict. */
  public static final List<Column<VerdictRow>> COLUMNS = columns(false, false);

  /**
   * Those of {@code --all --explain}, which has {@link VerdictColumn#GATES} and {@link
   * VerdictColumn#NEAR}, too.
   */
  public static final List<Column<VerdictRow>> EXPLAINED = columns(true, true);

  /** Those of {@code --explain} where all sentences that are told are covered. */
  public static final List<Column<VerdictRow>> TESTED = columns(true, false);

  /** Those of {@code --review}, which has {@link VerdictColumn#NEAR}. */
  public static final List<Column<VerdictRow>> REVIEWED = columns(false, true);

  /** The tests that a statement went through. */
  public static final Column<VerdictRow> GATES = VerdictColumn.GATES;

  /** Whose word a statement is. */
  public static final Column<VerdictRow> ATTRIBUTED = VerdictColumn.ATTRIBUTED;

  private Verdicts() {}

  /**
   * @param columns one of the lists of this class
   */
  public static Answer<VerdictRow> of(
      List<VerdictRow> verdicts,
      FactBase base,
      List<Column<VerdictRow>> columns,
      List<String> notices) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (VerdictRow verdict : verdicts) {
      for (Citation cite : verdict.finding().cites()) {
        Source source = base.source(cite.source());
        if (source != null) {
          sources.put(source.id(), source);
        }
      }
    }
    return new Answer<>("Verdicts", columns, verdicts, notices, List.copyOf(sources.values()));
  }

  private static List<Column<VerdictRow>> columns(boolean gates, boolean near) {
    List<Column<VerdictRow>> columns = new ArrayList<>();
    for (VerdictColumn column : VerdictColumn.values()) {
      boolean told =
          switch (column) {
            case GATES -> gates;
            case NEAR -> near;
            default -> true;
          };
      if (told) {
        columns.add(column);
      }
    }
    return columns;
  }

  /**
   * ClaimReview of schema.org for each plain verdict; what is uncertain, others' words among it, or
   * not covered is no fact check.
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
