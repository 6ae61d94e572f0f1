package factfile.cli.notes;

import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.prose.Prose;
import factfile.prose.judge.Finding;
import factfile.prose.sentence.PlainText;
import factfile.query.filter.DateArgument;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds whole texts against a base: the one place where its prose is asked. */
final class ProseReader {
  private final Prose prose;

  ProseReader(FactBase base) {
    this.prose = new Prose(base);
  }

  /**
   * What is found of a text, in its order.
   *
   * @param isPlain whether it is no Markdown
   * @param written the day it was written, or null
   * @param all whether sentences that nothing covers are told, too
   */
  List<PlacedFinding> read(String text, boolean isPlain, LocalDate written, boolean all) {
    return read(passages(text, isPlain), written, all);
  }

  /** All that is found of a text, and which records came near what none speaks of. */
  List<PlacedFinding> readNear(String text, boolean isPlain, LocalDate written) {
    return read(passages(text, isPlain), prose.nearText(written), true);
  }

  static List<Passage> passages(String text, boolean isPlain) {
    return isPlain ? PlainText.passages(text) : Note.read(text).passages();
  }

  /** The same of some passages that nothing before them belongs to. */
  List<PlacedFinding> read(List<Passage> passages, LocalDate written, boolean all) {
    return read(passages, prose.text(written), all);
  }

  private static List<PlacedFinding> read(List<Passage> passages, Prose.Text reading, boolean all) {
    List<PlacedFinding> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (Finding finding : reading.judge(passage, all)) {
        int last = Math.max(0, finding.offset() + finding.length() - 1);
        int start = passage.place(finding.offset());
        found.add(new PlacedFinding(finding, start, Math.max(start, passage.placeAfter(last))));
      }
    }
    return found;
  }

  /** The day that a note says it is of; null where it gives none, or none that can be read. */
  static LocalDate dayOf(String note) {
    String date = Note.dateOf(note);
    if (date == null || date.length() < 10) {
      return null;
    }
    try {
      return new DateArgument(LocalDate.EPOCH).day(date.substring(0, 10));
    } catch (QueryError e) {
      // Somebody else's key, in somebody else's format: the note is read without a day.
      return null;
    }
  }
}
