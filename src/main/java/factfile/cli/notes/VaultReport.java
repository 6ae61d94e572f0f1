package factfile.cli.notes;

import java.util.List;

/** Markers and sentences as compilers print them, and a line of each that counts them. */
final class VaultReport {
  private final NoteReport markers;
  private final VerdictReport sentences;

  /**
   * @param explain whether every test of a sentence is told
   */
  VaultReport(boolean color, int columns, boolean explain) {
    this.markers = new NoteReport(color, columns);
    this.sentences = new VerdictReport(color, columns, explain);
  }

  String text(VaultFindings found) {
    StringBuilder text = new StringBuilder();
    for (VaultRow row : found.shown()) {
      if (row instanceof VaultRow.OfProse prose) {
        text.append(sentences.text(List.of(prose.verdict())));
      } else if (row instanceof VaultRow.OfMarker marker) {
        text.append(markers.text(List.of(marker.finding())));
      }
    }
    text.append(found.shown().isEmpty() ? "" : "\n");
    if (!found.markers().isEmpty()) {
      text.append(NoteReport.summary(found.markers()).stripLeading());
    }
    return text.append(found.summary()).toString();
  }
}
