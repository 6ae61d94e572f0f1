package factfile.cli.notes;

import factfile.cli.base.LinePlaces;
import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;

/**
 * A finding with its place in the text that was read.
 *
 * @param start where the claimed words begin, in UTF-16 units of the whole text
 * @param end where they end
 */
record PlacedFinding(Finding finding, int start, int end) {
  /**
   * @param lines those of the text
   */
  VerdictRow row(LinePlaces lines) {
    return new VerdictRow(finding, lines.position(start), lines.line(start), start);
  }
}
