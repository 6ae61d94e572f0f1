package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Detail;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.query.state.DayClaim;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What disagrees with the date of a row: every claim, where it is in dispute. */
final class OtherDates {
  static final CellType TYPE = CellType.records(OtherDateColumn.values());
  static final String MEANING =
      "what disagrees with the date, or every claim where it is in dispute: {date, earliest,"
          + " latest, rank, said_by, cite}";

  private OtherDates() {}

  static Cell cell(FactBase base, Dating dating) {
    List<SubRecord> others = new ArrayList<>();
    for (DatedClaim claim : dating.others()) {
      for (DayClaim each : DayClaim.each(base, claim)) {
        String words = words(claim, List.of(each));
        others.add(SubRecord.of(words, OtherDateColumn.values(), each));
      }
    }
    return new Cell.Records(others);
  }

  /** A line for each claim. */
  static List<Detail> details(FactBase base, Dating dating) {
    List<Detail> details = new ArrayList<>();
    for (DatedClaim claim : dating.others()) {
      String words = words(claim, DayClaim.each(base, claim));
      String label = dating.date().isDisputed() ? "says" : "but";
      details.add(new Detail(label, List.of(Span.unsure(words))));
    }
    return details;
  }

  /** {@code 21 Aug 2013 (Gazette, gazette#p1)}. */
  private static String words(DatedClaim claim, List<DayClaim> reports) {
    List<String> names = new ArrayList<>();
    List<String> cites = new ArrayList<>();
    for (DayClaim report : reports) {
      names.add(report.reporter().name());
      cites.add(CiteWords.of(report.cites()));
    }
    String who = Entities.and(names) + ", " + String.join(" ", cites);
    return DateWords.of(claim.date()) + " (" + who + ")";
  }
}
