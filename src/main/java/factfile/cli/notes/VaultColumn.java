package factfile.cli.notes;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.cli.notes.VaultRow.OfMarker;
import factfile.cli.notes.VaultRow.OfProse;
import factfile.model.text.Worded;
import factfile.note.NoteFinding;
import factfile.note.judge.State;
import factfile.prose.Verdicts;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.util.List;

/**
 * What is told of a marker and of a sentence: first all that is told of markers alone, by the same
 * names.
 */
enum VaultColumn implements Column<VaultRow> {
  STATE(
      CellType.word(states()),
      "of a marker: current, changed, newer, edited, style or malformed; of a sentence, with"
          + " --prose: contradicted, uncertain or supported"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  COLUMN(CellType.NUMBER, Meaning.COLUMN),
  ID(CellType.TEXT_OR_NONE, "of the record that the marker names, or the sentence speaks of"),
  WRITTEN(CellType.TEXT_OR_NONE, "what the note says"),
  RECORDED(CellType.TEXT_OR_NONE, "what the base says"),
  MESSAGE(CellType.TEXT_OR_NONE, "what is to be said of it"),
  FIX(CellType.TEXT_OR_NONE, "what to do"),
  CITE(CellType.CITES, Meaning.CITE),
  SENTENCE(CellType.TEXT_OR_NONE, "with --prose: the sentence; null for a marker"),
  ATTRIBUTED(
      Verdicts.ATTRIBUTED.field().type(),
      "of a sentence that is somebody else's word, {to, verdict}: whose, and what it would be in the"
          + " author's own voice; else null"),
  GATES(
      Verdicts.GATES.field().type(),
      "the tests that a sentence went through, with --prose --explain: {gate, passed, note}");

  private final Field field;

  VaultColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  private static Worded[] states() {
    Worded[] states = new Worded[State.values().length + 3];
    System.arraycopy(State.values(), 0, states, 0, State.values().length);
    states[states.length - 3] = Verdict.CONTRADICTED;
    states[states.length - 2] = Verdict.UNCERTAIN;
    states[states.length - 1] = Verdict.SUPPORTED;
    return states;
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(VaultRow row) {
    return switch (this) {
      case FILE -> Cell.text(row.position().file());
      case LINE -> Cell.number(row.position().line());
      case COLUMN -> Cell.number(row.position().column());
      case CITE -> new Cell.Cites(row.cites());
      default -> row instanceof OfProse prose ? told(prose) : told(((OfMarker) row).finding());
    };
  }

  private Cell told(OfProse prose) {
    Finding finding = prose.finding();
    return switch (this) {
      case STATE -> Cell.text(finding.verdict().word());
      case ID -> Cell.text(finding.id());
      case WRITTEN -> Cell.text(finding.claimed());
      case RECORDED -> Cell.text(finding.recorded());
      case MESSAGE -> Cell.text(finding.reason());
      case FIX ->
          Cell.text(
              finding.verdict() == Verdict.CONTRADICTED
                  ? "mend the sentence, or the record where that is wrong"
                  : null);
      case SENTENCE -> Cell.text(finding.sentence());
      case ATTRIBUTED -> Verdicts.ATTRIBUTED.cell(prose.verdict());
      case GATES -> Verdicts.GATES.cell(prose.verdict());
      case FILE, LINE, COLUMN, CITE -> throw new IllegalStateException(name());
    };
  }

  private Cell told(NoteFinding finding) {
    return switch (this) {
      case STATE -> Cell.text(finding.state().word());
      case ID -> Cell.text(finding.id());
      case WRITTEN -> Cell.text(finding.written());
      case RECORDED -> Cell.text(finding.recorded());
      case MESSAGE -> Cell.text(finding.message());
      case FIX -> Cell.text(finding.fix());
      case SENTENCE -> Cell.text(null);
      case ATTRIBUTED -> Cell.NONE;
      case GATES -> new Cell.Records(List.of());
      case FILE, LINE, COLUMN, CITE -> throw new IllegalStateException(name());
    };
  }
}
