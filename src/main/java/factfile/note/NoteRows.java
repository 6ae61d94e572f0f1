package factfile.note;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judged markers as rows. */
public final class NoteRows {
  public static final List<Column<NoteRow>> COLUMNS = List.of(NoteColumn.values());

  private NoteRows() {}

  /**
   * @param base null where no note has a marker
   */
  public static Answer<NoteRow> of(List<NoteFinding> findings, FactBase base) {
    List<NoteRow> rows = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (NoteFinding finding : findings) {
      rows.add(new NoteRow(finding));
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
}
