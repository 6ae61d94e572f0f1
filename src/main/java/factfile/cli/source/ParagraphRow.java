package factfile.cli.source;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.document.Paragraph;
import factfile.model.part.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * A place of a document and the records that rest on it.
 *
 * @param at the place as citations name it; null for the whole source
 * @param part the heading that it stands under; null for none
 * @param paragraph null where the place is none: the whole source, or one that is not there
 * @param checkable words that a record could hold
 * @param told whether what no record holds is told to people
 */
record ParagraphRow(
    String source,
    String at,
    String part,
    Paragraph paragraph,
    List<RestingRecord> records,
    List<String> checkable,
    boolean told)
    implements Row {
  /** So many are shown of a paragraph that is all numbers. */
  private static final int SHOWN = 6;

  /** Whether there is nothing in it that no record holds. */
  boolean isCovered() {
    return !records.isEmpty() || checkable.isEmpty();
  }

  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (RestingRecord record : records) {
      ids.add(record.item().id());
    }
    return ids;
  }

  @Override
  public List<Citation> cites() {
    return List.of(new Citation(source, at, null, null, null, null));
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    for (RestingRecord record : records) {
      String place = record.at() == null || record.at().equals(at) ? "" : ", at " + record.at();
      details.add(
          new Detail(
              record.item().kindWord(),
              List.of(
                  Span.plain(record.first() ? record.item().title() + " " : ""),
                  Span.dim(record.item().id() + place))));
    }
    boolean open = !isCovered();
    if (open && told) {
      List<String> first = checkable.subList(0, Math.min(SHOWN, checkable.size()));
      String more = first.size() < checkable.size() ? " · …" : "";
      details.add(new Detail("no record", List.of(Span.unsure(String.join(" · ", first) + more))));
    }
    return new Entry(
        at != null && paragraph == null ? "Not in the document" : part,
        List.of(new Span(lead(), records.isEmpty() ? Span.Tone.DIM : Span.Tone.STRONG)),
        open ? "!" : "",
        headline(),
        details,
        null,
        List.of());
  }

  private String lead() {
    if (at == null) {
      return "whole";
    }
    String time = paragraph == null || paragraph.time() == null ? "" : " " + paragraph.time();
    return at + time;
  }

  private List<Span> headline() {
    if (paragraph != null) {
      return List.of(Span.plain(paragraph.text()));
    }
    return List.of(
        at == null
            ? Span.dim("cited without a place")
            : Span.unsure("cited, but there is no such place"));
  }
}
