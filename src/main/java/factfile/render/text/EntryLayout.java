package factfile.render.text;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.page.Footnotes;
import factfile.render.page.Origin;
import factfile.render.page.PageLayout;
import factfile.render.visible.Paint;
import factfile.render.visible.TonedLines;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays entries out in columns: lead, mark, then headline and details with a hanging indent, the id
 * and the citations last. In a narrow terminal a long lead gets a line of its own.
 */
final class EntryLayout {
  /** The widest lead that a narrow page has room for beside the headline. */
  private static final int NARROW = 14;

  private static final int GAP = 2;
  private static final int MARK = 2;

  /** A row, its words made once. */
  record Line(Entry entry, boolean certain) {}

  private final PageLayout page;
  private final Footnotes notes;
  private final int leadWidth;
  private final int blanks;
  private final int labelWidth;
  private final boolean marked;
  private final boolean airy;

  private EntryLayout(
      PageLayout page,
      Footnotes notes,
      int leadWidth,
      int blanks,
      int labelWidth,
      boolean marked,
      boolean airy) {
    this.page = page;
    this.notes = notes;
    this.leadWidth = leadWidth;
    this.blanks = blanks;
    this.labelWidth = labelWidth;
    this.marked = marked;
    this.airy = airy;
  }

  static EntryLayout of(List<Line> lines, PageLayout page, Footnotes notes) {
    int blanks = commonBlanks(lines);
    int lead = 0;
    int label = 0;
    boolean marked = false;
    int details = 0;
    for (Line row : lines) {
      Entry entry = row.entry();
      lead = Math.max(lead, TonedLines.widthOf(lead(row, blanks)));
      marked |= !entry.mark().isEmpty();
      details += entry.details().size();
      for (Detail detail : entry.details()) {
        label = Math.max(label, Width.of(label(detail)));
      }
    }
    int most = page.width() <= 60 ? NARROW : Math.max(NARROW, Math.min(page.width() / 3, 30));
    int beside = Math.min(lead, most);
    // Where lead and label would leave less than two fifths of the page, leads get lines of their
    // own.
    boolean roomy = beside + GAP + MARK + label + GAP <= page.width() / 5 * 3;
    boolean airy = details > lines.size();
    return new EntryLayout(page, notes, roomy ? beside : 0, blanks, label, marked, airy);
  }

  /** The lead, with a question mark where the row is not certain and nothing else says so. */
  private static List<Span> lead(Line row, int blanks) {
    List<Span> lead = new ArrayList<>(row.entry().lead());
    if (lead.isEmpty()) {
      return lead;
    }
    Span first = lead.get(0);
    lead.set(0, new Span(first.text().substring(blanks), first.tone()));
    if (!row.certain() && !isDoubted(row.entry())) {
      lead.add(Span.unsure(" ?"));
    }
    return lead;
  }

  private static boolean isDoubted(Entry entry) {
    boolean doubted = hasDoubt(entry.lead()) || hasDoubt(entry.headline());
    for (Detail detail : entry.details()) {
      doubted |= hasDoubt(detail.text());
    }
    return doubted;
  }

  private static boolean hasDoubt(List<Span> spans) {
    for (Span span : spans) {
      if (span.tone() == Tone.UNSURE && span.text().endsWith("?")) {
        return true;
      }
    }
    return false;
  }

  /** How many blanks every lead begins with: they align days, and are not needed by all of them. */
  private static int commonBlanks(List<Line> lines) {
    int common = Integer.MAX_VALUE;
    for (Line row : lines) {
      if (!row.entry().lead().isEmpty()) {
        String text = row.entry().lead().get(0).text();
        common = Math.min(common, text.length() - text.stripLeading().length());
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }

  /**
   * @param first whether it is the first of all, or under its heading
   */
  void append(Line row, boolean first, StringBuilder text) {
    if (airy && !first) {
      text.append('\n');
    }
    Entry entry = row.entry();
    int column = (leadWidth == 0 ? 0 : leadWidth + GAP) + (marked ? MARK : 0);
    appendLead(row, text);
    List<List<Span>> headline = TonedLines.of(withNotes(row), page.width() - column);
    appendSpans(headline.get(0), text);
    List<Span> origin = origin(entry);
    int gap =
        page.width() - column - TonedLines.widthOf(headline.get(0)) - TonedLines.widthOf(origin);
    boolean beside = isWide() && gap >= GAP && headline.size() == 1 && entry.details().isEmpty();
    if (beside) {
      text.append(" ".repeat(gap));
      appendSpans(origin, text);
    }
    text.append('\n');
    for (List<Span> line : headline.subList(1, headline.size())) {
      appendLine(line, column, text);
    }
    for (Detail detail : entry.details()) {
      appendDetail(detail, column, text);
    }
    if (!beside && !origin.isEmpty()) {
      for (List<Span> line : TonedLines.of(origin, page.width() - column)) {
        appendLine(line, column, text);
      }
    }
  }

  /** Wide enough to have the id on the line of the headline, and not without bound. */
  private boolean isWide() {
    return page.width() >= 100 && page.width() < 1000;
  }

  private void appendLead(Line row, StringBuilder text) {
    List<Span> lead = lead(row, blanks);
    int used = TonedLines.widthOf(lead);
    if (used > leadWidth) {
      for (List<Span> line : TonedLines.of(lead, page.width())) {
        appendLine(line, 0, text);
      }
      lead = List.of();
      used = 0;
    }
    appendSpans(lead, text);
    text.append(" ".repeat(leadWidth == 0 ? 0 : leadWidth + GAP - used));
    if (marked) {
      String mark = row.entry().mark();
      text.append(Paint.on(mark, Tone.DIM, page.color()));
      text.append(" ".repeat(MARK - Width.of(mark)));
    }
  }

  private List<Span> withNotes(Line row) {
    if (notes == null) {
      return row.entry().headline();
    }
    List<Span> noted = new ArrayList<>(row.entry().headline());
    for (String label : notes.add(row.entry().cites())) {
      noted.add(Span.dim(" [" + notes.number(label) + "]"));
    }
    return noted;
  }

  private List<Span> origin(Entry entry) {
    String origin = Origin.of(entry, notes == null, " · ");
    return origin.isEmpty() ? List.of() : List.of(Span.dim(origin));
  }

  private static String label(Detail detail) {
    return detail.label() == null ? "" : Visible.line(detail.label());
  }

  private void appendDetail(Detail detail, int column, StringBuilder text) {
    int indent = column + (labelWidth == 0 ? 0 : labelWidth + GAP);
    String label = label(detail);
    List<List<Span>> lines = TonedLines.of(detail.text(), page.width() - indent);
    text.append(" ".repeat(column)).append(Paint.on(label, Tone.DIM, page.color()));
    text.append(" ".repeat(indent - column - Width.of(label)));
    appendSpans(lines.get(0), text);
    text.append('\n');
    for (List<Span> line : lines.subList(1, lines.size())) {
      appendLine(line, indent, text);
    }
  }

  private void appendLine(List<Span> spans, int indent, StringBuilder text) {
    text.append(" ".repeat(indent));
    appendSpans(spans, text);
    text.append('\n');
  }

  private void appendSpans(List<Span> spans, StringBuilder text) {
    for (Span span : spans) {
      text.append(Paint.on(Visible.line(span.text()), span.tone(), page.color()));
    }
  }
}
