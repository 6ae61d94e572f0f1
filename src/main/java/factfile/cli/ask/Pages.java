package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.chart.CountDrawing;
import factfile.chart.DeadlineDrawing;
import factfile.chart.TimelineDrawing;
import factfile.model.Citation;
import factfile.picture.PageSection;
import factfile.query.Counts;
import factfile.query.Deadlines;
import factfile.query.Inquiry;
import factfile.query.SourceList;
import factfile.query.Terms;
import factfile.query.Timeline;
import factfile.query.Undated;
import factfile.query.Who;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sections of a page, each the answer to a question of its own, asked with the same filters.
 */
final class Pages {
  private Pages() {}

  /** The whole story: what happened when, how many, what is due, what is kept. */
  static List<PageSection> story(Answer timeline, Inquiry inquiry) {
    Answer counts = Counts.history(inquiry);
    Answer deadlines = Deadlines.of(inquiry);
    return List.of(
        new PageSection(
            timeline.title(), withUndated(timeline), TimelineDrawing.inOrder(timeline, inquiry)),
        new PageSection(counts.title(), counts, CountDrawing.of(counts)),
        new PageSection(deadlines.title(), deadlines, DeadlineDrawing.of(deadlines, inquiry)),
        new PageSection("Terms", Terms.of(inquiry), null),
        new PageSection("Without a date", Undated.of(inquiry), null));
  }

  /** On a page, what has no date stands in a section of its own. */
  private static Answer withUndated(Answer timeline) {
    List<String> notices = new ArrayList<>(timeline.notices());
    notices.removeIf(notice -> notice.contains(Timeline.UNDATED));
    return new Answer(
        timeline.title(), timeline.columns(), timeline.rows(), notices, timeline.sources(), "id");
  }

  /** Those whom the sections name, and what they rest on. */
  static void addPeopleAndSources(List<PageSection> sections, Inquiry inquiry) {
    Inquiry all = inquiry.unfiltered();
    Set<String> named = new HashSet<>();
    Set<String> cited = new HashSet<>();
    for (PageSection section : sections) {
      collect(section.answer(), named, cited);
    }
    boolean everything = inquiry.filters().all().isEmpty();
    Answer who = only(Who.of(all, List.of()), everything ? null : named);
    collect(who, named, cited);
    sections.add(new PageSection("People and places", who, null));
    sections.add(
        new PageSection("Sources", only(SourceList.of(all), everything ? null : cited), null));
  }

  private static void collect(Answer answer, Set<String> named, Set<String> cited) {
    for (Row row : answer.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Refs refs) {
          refs.refs().forEach(ref -> named.add(ref.id()));
        }
      }
      for (Citation cite : row.cites()) {
        cited.add(cite.source());
      }
    }
  }

  /**
   * @param ids null for all
   */
  private static Answer only(Answer answer, Set<String> ids) {
    List<Row> rows = new ArrayList<>();
    for (Row row : answer.rows()) {
      if (ids == null || ids.contains(row.entry().id())) {
        rows.add(row);
      }
    }
    return new Answer(answer.title(), answer.columns(), rows, List.of(), List.of(), "id");
  }
}
