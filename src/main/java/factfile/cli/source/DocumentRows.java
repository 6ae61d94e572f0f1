package factfile.cli.source;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.document.Document;
import factfile.document.Heading;
import factfile.document.Paragraph;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a source's document. */
final class DocumentRows {
  static final List<Column<ParagraphRow>> COLUMNS = List.of(ParagraphColumn.values());

  private DocumentRows() {}

  /**
   * @param written the day of the document, or null
   * @param told whether people are told what no record holds
   */
  static Answer<ParagraphRow> of(
      FactBase base, String source, Document document, LocalDate written, boolean told) {
    Resting resting = Resting.of(base, source, document);
    Checkable checkable = new Checkable(base, written);
    List<ParagraphRow> rows = new ArrayList<>();
    if (!resting.whole().isEmpty()) {
      rows.add(new ParagraphRow(source, null, null, null, resting.whole(), List.of(), told));
    }
    int open = 0;
    int held = 0;
    int next = 0;
    String part = null;
    for (Paragraph paragraph : document.paragraphs()) {
      while (next < document.headings().size() && begins(document, next, paragraph)) {
        part = document.headings().get(next++).title();
      }
      ParagraphRow row =
          new ParagraphRow(
              source,
              "p" + paragraph.number(),
              part,
              paragraph,
              resting.on(paragraph.number()),
              checkable.in(paragraph.text()),
              told);
      rows.add(row);
      open += row.isCovered() ? 0 : 1;
      held += row.records().isEmpty() ? 0 : 1;
    }
    for (Map.Entry<String, List<RestingRecord>> each : resting.nowhere().entrySet()) {
      rows.add(
          new ParagraphRow(source, each.getKey(), null, null, each.getValue(), List.of(), told));
    }
    return new Answer<>(
        "The document of " + source,
        COLUMNS,
        rows,
        List.of(
            Text.number(document.paragraphs().size(), "paragraph")
                + ": "
                + held
                + " with records, "
                + open
                + " with something to check and no record"
                + (open == 0 ? "" : " (!)")),
        sources(base, source));
  }

  private static boolean begins(Document document, int heading, Paragraph paragraph) {
    Heading next = document.headings().get(heading);
    return next.before() <= paragraph.number();
  }

  private static List<Source> sources(FactBase base, String source) {
    Source there = base.source(source);
    return there == null ? List.of() : List.of(there);
  }
}
