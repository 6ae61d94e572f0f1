package factfile.cli.check;

import factfile.answer.Span.Tone;
import factfile.cli.host.Ansi;
import factfile.evidence.EvidenceRow;
import factfile.evidence.EvidenceVerdict;
import factfile.model.text.Position;
import factfile.render.visible.Visible;
import factfile.render.visible.Wrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not found, for people: what the record has, and what stands there; then a sum. */
final class EvidenceReport {
  /** So many sources without a document are named. */
  private static final int MOST_NAMED = 5;

  private static final String INDENT = "    ";

  private final boolean color;
  private final int columns;

  EvidenceReport(boolean color, int columns) {
    this.color = color;
    this.columns = columns;
  }

  /**
   * @param leftOut how many records could not be used
   */
  String text(List<EvidenceRow> rows, int leftOut) {
    StringBuilder text = new StringBuilder();
    for (EvidenceRow row : rows) {
      if (row.verdict() == EvidenceVerdict.OTHER || row.verdict() == EvidenceVerdict.NOT_THERE) {
        append(row, text);
      }
    }
    text.append(text.isEmpty() ? "" : "\n").append(sum(rows));
    if (leftOut > 0) {
      text.append(leftOut)
          .append(leftOut == 1 ? " record was" : " records were")
          .append(" left out; `factfile check` says why.\n");
    }
    return text.toString();
  }

  private void append(EvidenceRow row, StringBuilder text) {
    boolean other = row.verdict() == EvidenceVerdict.OTHER;
    Position at = row.claimed().position();
    text.append(Visible.text(at.file() + ":" + at.line()))
        .append(": ")
        .append(Ansi.paint(row.verdict().word(), other ? Tone.BAD : Tone.UNSURE, color))
        .append(": ")
        .append(Visible.text(row.claimed().id() + " " + row.claimed().key()))
        .append('\n');
    line("recorded", row.claimed().recorded(), text);
    if (row.found() != null) {
      line("found", row.found() + (row.place().isEmpty() ? "" : ", " + row.place()), text);
    } else if (!row.place().isEmpty()) {
      line("looked at", row.place(), text);
    }
  }

  private void line(String label, String value, StringBuilder text) {
    int width = columns == Integer.MAX_VALUE ? columns : columns - INDENT.length();
    String indent = INDENT.substring(2);
    for (String line : Wrapped.lines(label + ": " + Visible.text(value), width)) {
      text.append(indent).append(line).append('\n');
      indent = INDENT;
    }
  }

  private String sum(List<EvidenceRow> rows) {
    Map<EvidenceVerdict, Integer> counts = new LinkedHashMap<>();
    int based = 0;
    List<String> unread = new ArrayList<>();
    for (EvidenceRow row : rows) {
      counts.merge(row.verdict(), 1, Integer::sum);
      based += row.claimed().basis() == null ? 0 : 1;
      boolean without = row.verdict() == EvidenceVerdict.UNREAD && row.source() != null;
      if (without && !unread.contains(row.source())) {
        unread.add(row.source());
      }
    }
    StringBuilder text = new StringBuilder();
    text.append(rows.size()).append(rows.size() == 1 ? " value" : " values");
    String joint = ": ";
    for (EvidenceVerdict verdict : EvidenceVerdict.values()) {
      if (counts.containsKey(verdict)) {
        text.append(joint).append(counts.get(verdict)).append(' ').append(verdict.word());
        joint = ", ";
      }
    }
    text.append(".\n");
    if (based > 0) {
      text.append(based == 1 ? "1 has a basis" : based + " have a basis")
          .append(" (")
          .append(based * 100 / rows.size())
          .append(" %).\n");
    }
    for (String line : Wrapped.lines(unread(unread), columns)) {
      text.append(line).append(line.isEmpty() ? "" : "\n");
    }
    return text.toString();
  }

  private static String unread(List<String> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    int named = Math.min(MOST_NAMED, sources.size());
    String rest = sources.size() > named ? " and " + (sources.size() - named) + " more" : "";
    return "Not read: "
        + String.join(", ", sources.subList(0, named))
        + rest
        + "; `factfile source add FILE --id ID` keeps a copy.";
  }
}
