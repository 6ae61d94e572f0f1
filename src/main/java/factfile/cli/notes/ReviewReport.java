package factfile.cli.notes;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.part.Citation;
import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;
import factfile.prose.judge.NearMiss;
import factfile.prose.judge.Verdict;
import factfile.render.visible.Paint;
import factfile.render.visible.TonedLines;
import java.util.ArrayList;
import java.util.List;

/** A review as an editor reads it: each sentence by its line, and below it what there is to say. */
final class ReviewReport {
  /** The longest word of a verdict, and what stands between it and the words behind. */
  private static final int VERDICT = Verdict.CONTRADICTED.word().length() + 2;

  private final boolean color;
  private final int columns;

  ReviewReport(boolean color, int columns) {
    this.color = color;
    this.columns = columns;
  }

  String text(DeskReview review) {
    StringBuilder text = new StringBuilder();
    int margin = margin(review);
    VerdictRow before = null;
    for (VerdictRow row : review.rows()) {
      boolean file = before == null || !before.position().file().equals(row.position().file());
      if (file) {
        text.append(before == null ? "" : "\n");
        line(new Span(row.position().file(), Tone.STRONG), text);
      }
      if (before == null || !DeskReview.isSameSentence(before, row)) {
        text.append('\n');
        sentence(row, margin, text);
      }
      verdict(row.finding(), margin, text);
      before = row;
    }
    text.append(review.rows().isEmpty() ? "" : "\n");
    line(Span.plain(review.summary() + "."), text);
    return text.toString();
  }

  /** So wide that the number of each line fits, with blanks around it. */
  private static int margin(DeskReview review) {
    int widest = 1;
    for (VerdictRow row : review.rows()) {
      widest = Math.max(widest, String.valueOf(row.position().line()).length());
    }
    return widest + 4;
  }

  private void sentence(VerdictRow row, int margin, StringBuilder text) {
    String number = String.valueOf(row.position().line());
    String before = " ".repeat(margin - 2 - number.length()) + number + "  ";
    List<List<Span>> lines =
        TonedLines.of(List.of(Span.plain(oneLine(row.finding().sentence()))), columns - margin);
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? Paint.on(before, Tone.DIM, color) : " ".repeat(margin));
      append(lines.get(i), text);
    }
  }

  private void verdict(Finding finding, int margin, StringBuilder text) {
    String word = finding.verdict().word();
    int indent = margin + VERDICT;
    List<Span> spans = new ArrayList<>();
    if (finding.claimed() != null) {
      spans.add(new Span("“" + oneLine(finding.claimed()) + "”", Tone.STRONG));
      spans.add(Span.plain(": "));
    }
    spans.add(Span.plain(why(finding)));
    if (finding.id() != null) {
      spans.add(new Span(" · " + finding.id() + cites(finding.cites()), Tone.DIM));
    }
    List<List<Span>> lines = TonedLines.of(spans, columns - indent);
    text.append(" ".repeat(margin))
        .append(Paint.on(word, VerdictReport.tone(finding.verdict()), color))
        .append(" ".repeat(VERDICT - word.length()));
    for (int i = 0; i < lines.size(); i++) {
      text.append(" ".repeat(i == 0 ? 0 : indent));
      append(lines.get(i), text);
    }
  }

  private static String why(Finding finding) {
    StringBuilder why = new StringBuilder();
    if (finding.attributed() != null) {
      why.append(finding.attributed().phrase());
    } else if (finding.verdict() != Verdict.SUPPORTED || finding.recorded() == null) {
      why.append(finding.reason());
    }
    if (finding.recorded() != null) {
      why.append(why.isEmpty() ? "" : "; ").append("on record: ").append(finding.recorded());
    }
    String lead = "; near: ";
    for (NearMiss miss : finding.near()) {
      why.append(lead).append(miss.id()).append(" (").append(miss.note()).append(')');
      lead = ", ";
    }
    return why.toString();
  }

  private static String cites(List<Citation> cites) {
    StringBuilder text = new StringBuilder();
    String lead = " · ";
    for (Citation cite : cites) {
      text.append(lead).append(cite.text());
      lead = " ";
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void line(Span span, StringBuilder text) {
    for (List<Span> line : TonedLines.of(List.of(span), columns)) {
      append(line, text);
    }
  }

  private void append(List<Span> line, StringBuilder text) {
    for (Span span : line) {
      text.append(Paint.on(span.text(), span.tone(), color));
    }
    text.append('\n');
  }
}
