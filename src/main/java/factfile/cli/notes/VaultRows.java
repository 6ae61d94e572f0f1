package factfile.cli.notes;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Markers and sentences as rows. */
final class VaultRows {
  private static final List<Column<VaultRow>> COLUMNS = columns(false);

  /** Those of {@code --explain}, which has {@link VaultColumn#GATES}, too. */
  static final List<Column<VaultRow>> EXPLAINED = columns(true);

  private VaultRows() {}

  /**
   * @param base null where there is no note
   * @param explain whether every gate is a cell, too
   */
  static Answer<VaultRow> of(List<VaultRow> rows, FactBase base, boolean explain) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (VaultRow row : rows) {
      for (Citation cite : row.cites()) {
        Source source = base.source(cite.source());
        if (source != null) {
          sources.put(source.id(), source);
        }
      }
    }
    return new Answer<>(
        "Notes", explain ? EXPLAINED : COLUMNS, rows, List.of(), List.copyOf(sources.values()));
  }

  private static List<Column<VaultRow>> columns(boolean explain) {
    List<Column<VaultRow>> columns = new ArrayList<>();
    for (VaultColumn column : VaultColumn.values()) {
      if (explain || column != VaultColumn.GATES) {
        columns.add(column);
      }
    }
    return columns;
  }
}
