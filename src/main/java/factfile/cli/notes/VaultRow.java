package factfile.cli.notes;

import factfile.answer.Entry;
import factfile.answer.Level;
import factfile.answer.Row;
import factfile.model.part.Citation;
import factfile.model.text.Position;
import factfile.note.NoteFinding;
import factfile.note.NoteRow;
import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;
import java.util.Comparator;
import java.util.List;

/** Something found in a note: a marker that was judged, or a sentence that was. */
sealed interface VaultRow extends Row {
  Position position();

  /** By the place within one note. */
  final class ByPlace implements Comparator<VaultRow> {
    @Override
    public int compare(VaultRow a, VaultRow b) {
      int lines = Integer.compare(a.position().line(), b.position().line());
      return lines == 0 ? Integer.compare(a.position().column(), b.position().column()) : lines;
    }
  }

  /** A marker. */
  record OfMarker(NoteFinding finding) implements VaultRow {
    @Override
    public Position position() {
      return finding.position();
    }

    @Override
    public List<Citation> cites() {
      return finding.cites();
    }

    @Override
    public Level level() {
      return new NoteRow(finding).level();
    }

    @Override
    public Entry entry() {
      return new NoteRow(finding).entry();
    }
  }

  /** A sentence. */
  record OfProse(VerdictRow verdict) implements VaultRow {
    Finding finding() {
      return verdict.finding();
    }

    @Override
    public Position position() {
      return verdict.position();
    }

    @Override
    public boolean certain() {
      return verdict.certain();
    }

    @Override
    public List<Citation> cites() {
      return verdict.cites();
    }

    @Override
    public Level level() {
      return verdict.level();
    }

    @Override
    public Entry entry() {
      return verdict.entry();
    }
  }
}
