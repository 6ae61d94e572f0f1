package factfile.prose;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.prose.judge.AttributedTo;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.NearMiss;
import factfile.prose.judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is told of a verdict. */
enum VerdictColumn implements Column<VerdictRow> {
  VERDICT(CellType.word(Verdict.values()), "contradicted, uncertain, supported or not covered"),
  ID(
      CellType.TEXT_OR_NONE,
      "of the record that the statement was paired with; null where there is none"),
  SENTENCE(CellType.TEXT, "the sentence that it stands in"),
  CLAIMED(CellType.TEXT_OR_NONE, "what the text says"),
  RECORDED(CellType.TEXT_OR_NONE, "what is on record"),
  REASON(CellType.TEXT, "why the verdict is that"),
  ATTRIBUTED(
      CellType.recordOrNone(AttributionColumn.values()),
      "of somebody else's word that nothing else speaks against, {to, verdict}: whose, and what it"
          + " would be in the author's own voice; else null"),
  OFFSET(CellType.NUMBER, "where in the input it stands, in characters (UTF-16) from 0"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  COLUMN(CellType.NUMBER, Meaning.COLUMN),
  GATES(
      CellType.records(GateColumn.values()),
      "the tests that it went through, with --explain: {gate, passed, note}"),
  NEAR(
      CellType.records(NearColumn.values()),
      "of what is not covered, with --explain or --review: the records that came near, and what kept"
          + " each away: {id, gate, note}"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  VerdictColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(VerdictRow row) {
    Finding finding = row.finding();
    return switch (this) {
      case VERDICT -> Cell.text(finding.verdict().word());
      case ID -> Cell.text(finding.id());
      case SENTENCE -> Cell.text(finding.sentence());
      case CLAIMED -> Cell.text(finding.claimed());
      case RECORDED -> Cell.text(finding.recorded());
      case REASON -> Cell.text(finding.reason());
      case ATTRIBUTED -> attributed(finding.attributed());
      case OFFSET -> Cell.number(row.offset());
      case FILE -> Cell.text(row.position().file());
      case LINE -> Cell.number(row.position().line());
      case COLUMN -> Cell.number(row.position().column());
      case GATES -> gates(finding);
      case NEAR -> near(finding);
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static Cell attributed(AttributedTo attribution) {
    return attribution == null
        ? Cell.NONE
        : new Cell.Single(
            SubRecord.of(attribution.phrase(), AttributionColumn.values(), attribution));
  }

  private static Cell near(Finding finding) {
    List<SubRecord> near = new ArrayList<>();
    for (NearMiss miss : finding.near()) {
      near.add(SubRecord.of(miss.text(), NearColumn.values(), miss));
    }
    return new Cell.Records(near);
  }

  private static Cell gates(Finding finding) {
    List<SubRecord> gates = new ArrayList<>();
    for (Gate gate : finding.gates()) {
      String line = (gate.passed() ? "+ " : "- ") + gate.name();
      gates.add(SubRecord.of(line, GateColumn.values(), gate));
    }
    return new Cell.Records(gates);
  }
}
