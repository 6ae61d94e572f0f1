package factfile.note;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.FactBase;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judged markers as rows. */
public final class NoteRows {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
          List.of(
              "state",
              "file",
              "line",
              "column",
              "id",
              "written",
              "recorded",
              "message",
              "fix",
              "cite"));

  private NoteRows() {}

  /**
   * @param base null where no note has a marker
   */
  public static Answer<CellRow> of(List<NoteFinding> findings, FactBase base) {
    List<CellRow> rows = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (NoteFinding finding : findings) {
      rows.add(row(finding));
      finding
          .cites()
          .forEach(
              cite -> {
                Source source = base == null ? null : base.source(cite.source());
                if (source != null) {
                  sources.put(source.id(), source);
                }
              });
    }
    return new Answer<>("Notes", COLUMNS, rows, List.of(), List.copyOf(sources.values()));
  }

  private static CellRow row(NoteFinding finding) {
    List<Cell> cells =
        List.of(
            Cell.text(finding.state().word()),
            Cell.text(finding.position().file()),
            Cell.number(finding.position().line()),
            Cell.number(finding.position().column()),
            Cell.text(finding.id()),
            Cell.text(finding.written()),
            Cell.text(finding.recorded()),
            Cell.text(finding.message()),
            Cell.text(finding.fix()),
            new Cell.Cites(finding.cites()));
    Entry entry =
        new Entry(
            null,
            List.of(Span.plain(finding.state().word())),
            "",
            List.of(Span.plain(finding.position().toString())),
            finding.message() == null ? List.of() : List.of(Detail.of(null, finding.message())),
            finding.id(),
            finding.cites());
    return CellRow.of(cells, entry, true);
  }
}
