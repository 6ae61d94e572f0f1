package factfile.render.text;

import factfile.answer.Answer;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.part.Citation;
import factfile.render.page.Footnotes;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.util.ArrayList;
import java.util.List;

/** A list for a note, an item for each row under its heading; nothing in it can make markup. */
public final class MarkdownSummary implements Renderer {
  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    Footnotes notes = page.cite() ? new Footnotes(answer.sources()) : null;
    StringBuilder text = out.text();
    boolean first = true;
    String heading = null;
    for (R row : answer.rows()) {
      Entry entry = row.entry();
      if (entry.heading() != null && !entry.heading().equals(heading)) {
        heading = entry.heading();
        text.append(first ? "" : "\n").append("**").append(escaped(heading));
        text.append("**\n\n");
      }
      append(entry, row, notes, text);
      first = false;
      out.rowEnded();
    }
    MarkdownRenderer.appendNotes(notes, text);
  }

  private static void append(Entry entry, Row row, Footnotes notes, StringBuilder text) {
    String lead = line(entry.lead()).strip().replaceAll(" +", " ");
    text.append("- ").append(lead.isEmpty() ? "" : lead + ": ").append(line(entry.headline()));
    List<String> details = new ArrayList<>();
    for (Detail detail : entry.details()) {
      String label = detail.label() == null ? "" : escaped(detail.label()) + " ";
      details.add(label + line(detail.text()));
    }
    text.append(details.isEmpty() ? "" : ": ").append(String.join("; ", details));
    text.append(row.certain() ? "" : " ?");
    if (notes != null) {
      notes.add(row.cites()).forEach(label -> text.append("[^").append(label).append(']'));
    } else if (!row.cites().isEmpty()) {
      text.append(" (").append(cites(row.cites())).append(')');
    }
    text.append('\n');
  }

  private static String cites(List<Citation> cites) {
    List<String> texts = new ArrayList<>();
    for (Citation cite : cites) {
      texts.add(Markup.code(cite.text()));
    }
    return String.join(", ", texts);
  }

  private static String line(List<Span> spans) {
    StringBuilder line = new StringBuilder();
    for (Span span : spans) {
      boolean strong = span.tone() == Tone.STRONG && !span.text().isBlank();
      line.append(strong ? "**" + escaped(span.text()) + "**" : escaped(span.text()));
    }
    return line.toString();
  }

  private static String escaped(String text) {
    return Markup.markdown(text);
  }
}
