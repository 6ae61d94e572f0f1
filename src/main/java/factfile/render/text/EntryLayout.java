package factfile.render.text;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.record.Source;
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
  private final SourceLinks links;
  private final int leadWidth;
  private final int blanks;
  private final int labelWidth;
  private final boolean marked;
  private final boolean airy;

  private EntryLayout(
      PageLayout page,
      Footnotes notes,
      SourceLinks links,
      int leadWidth,
      int blanks,
      int labelWidth,
      boolean marked,
      boolean airy) {
    this.page = page;
    this.notes = notes;
    this.links = links;
    this.leadWidth = leadWidth;
    this.blanks = blanks;
    this.labelWidth = labelWidth;
    this.marked = marked;
    this.airy = airy;
  }

  static EntryLayout of(
      Iterable<Line> lines, PageLayout page, Footnotes notes, List<Source> sources) {
    int blanks = Integer.MAX_VALUE;
    int lead = 0;
    int label = 0;
    boolean marked = false;
    int details = 0;
    int rows = 0;
    for (Line row : lines) {
      rows++;
      Entry entry = row.entry();
      if (!entry.lead().isEmpty()) {
        blanks = Math.min(blanks, blanks(entry.lead().get(0).text()));
        lead = Math.max(lead, TonedLines.widthOf(lead(row, 0)));
      }
      marked |= !entry.mark().isEmpty();
      details += entry.details().size();
      for (Detail detail : entry.details()) {
        label = Math.max(label, Width.of(label(detail)));
      }
    }
    // How many blanks every lead begins with: they align days, and are not needed by all of them.
    blanks = blanks == Integer.MAX_VALUE ? 0 : blanks;
    lead -= blanks;
    int most = page.width() <= 60 ? NARROW : Math.max(NARROW, Math.min(page.width() / 3, 30));
    int beside = Math.min(lead, most);
    // Where lead and label would leave less than two fifths of the page, leads get lines of their
    // own.
    boolean roomy = beside + GAP + MARK + label + GAP <= page.width() / 5 * 3;
    boolean airy = details > rows;
    SourceLinks links = page.links() ? new SourceLinks(sources) : null;
    return new EntryLayout(page, notes, links, roomy ? beside : 0, blanks, label, marked, airy);
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

  private static int blanks(String lead) {
    int blanks = 0;
    while (blanks < lead.length() && lead.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks;
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
    boolean beside = entry.details().isEmpty() && fits(headline, origin, page.width() - column);
    for (int i = 0; i < headline.size(); i++) {
      text.append(i == 0 ? "" : " ".repeat(column));
      appendSpans(i == 0 ? List.of() : headline.get(i), text);
      if (beside && i == headline.size() - 1 && !origin.isEmpty()) {
        text.append(" ".repeat(GAP));
        appendSpans(origin, text);
      }
      text.append('\n');
    }
    String last = "";
    for (Detail detail : entry.details()) {
      String label = label(detail);
      appendDetail(detail, label.equals(last) ? "" : label, column, text);
      last = label;
    }
    if (!beside && !origin.isEmpty()) {
      for (List<Span> line : TonedLines.of(origin, page.width() - column)) {
        appendLine(line, column, text);
      }
    }
  }

  /** Whether what stands at the end has room beside the last line. */
  private static boolean fits(List<List<Span>> lines, List<Span> end, int width) {
    int used = TonedLines.widthOf(lines.get(lines.size() - 1));
    return used + GAP + TonedLines.widthOf(end) <= width;
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

  /** Nothing where the details tell both already. */
  private List<Span> origin(Entry entry) {
    if (entry.id() == null) {
      return List.of();
    }
    String origin = Origin.of(entry, notes == null, " · ");
    return origin.isEmpty() ? List.of() : List.of(Span.dim(origin));
  }

  private static String label(Detail detail) {
    return detail.label() == null ? "" : Visible.line(detail.label());
  }

  /**
   * @param label empty where the detail before has the same
   */
  private void appendDetail(Detail detail, String label, int column, StringBuilder text) {
    int indent = column + (labelWidth == 0 ? 0 : labelWidth + GAP);
    List<List<Span>> lines = lines(detail, page.width() - indent);
    text.append(" ".repeat(column)).append(Paint.on(label, Tone.DIM, page.color()));
    text.append(" ".repeat(indent - column - Width.of(label)));
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : " ".repeat(indent));
      if (links != null && detail.address() != null) {
        // Each line by itself opens the whole address.
        text.append(SourceLinks.link(Visible.line(lines.get(i).get(0).text()), detail.address()));
      } else {
        appendSpans(lines.get(i), text);
      }
      text.append('\n');
    }
  }

  /** Where it can be looked up stands beside the last line, or on one of its own. */
  private static List<List<Span>> lines(Detail detail, int width) {
    if (!detail.origin()) {
      return TonedLines.of(detail.text(), width);
    }
    int last = detail.text().size() - 1;
    Span end = detail.text().get(last);
    List<List<Span>> lines = new ArrayList<>(TonedLines.of(detail.text().subList(0, last), width));
    List<Span> origin = List.of(new Span(end.text().strip(), end.tone()));
    if (fits(lines, origin, width)) {
      List<Span> whole = new ArrayList<>(lines.remove(lines.size() - 1));
      whole.add(end);
      lines.add(whole);
    } else {
      lines.addAll(TonedLines.of(origin, width));
    }
    return lines;
  }

  private void appendLine(List<Span> spans, int indent, StringBuilder text) {
    text.append(" ".repeat(indent));
    appendSpans(spans, text);
    text.append('\n');
  }

  private void appendSpans(List<Span> spans, StringBuilder text) {
    for (Span span : spans) {
      String shown = Visible.line(span.text());
      boolean citing = links != null && span.tone() == Tone.DIM;
      text.append(Paint.on(citing ? links.cited(shown) : shown, span.tone(), page.color()));
    }
  }
}
