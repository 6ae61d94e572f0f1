package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.chart.CountDrawing;
import factfile.chart.DeadlineDrawing;
import factfile.chart.TimelineDrawing;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.picture.PageSection;
import factfile.query.answers.Counts;
import factfile.query.answers.Deadlines;
import factfile.query.answers.Inquiry;
import factfile.query.answers.SourceList;
import factfile.query.answers.Terms;
import factfile.query.answers.Timeline;
import factfile.query.answers.Undated;
import factfile.query.answers.Who;
import factfile.query.due.DeadlineRow;
import factfile.query.rows.CountRow;
import factfile.query.rows.TimelineRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sections of a page, each the answer to a question of its own, asked with the same filters.
 */
public final class PageSections {
  private PageSections() {}

  /** The whole story: what happened when, how many, what is due, what is kept. */
  static List<PageSection> story(Answer<TimelineRow> timeline, Inquiry inquiry) {
    Answer<CountRow> counts = Counts.course(inquiry).held();
    Answer<DeadlineRow> deadlines = Deadlines.of(inquiry).held();
    return List.of(
        PageSection.of(timeline.title(), timeline, TimelineDrawing.inOrder(timeline, inquiry)),
        PageSection.of(counts.title(), counts, CountDrawing.of(counts)),
        PageSection.of(deadlines.title(), deadlines, DeadlineDrawing.of(deadlines, inquiry)),
        PageSection.of("Terms", Terms.of(inquiry), null),
        PageSection.of("Without a date", Undated.of(inquiry), null));
  }

  /** The same of a base that is open already, asked for nothing in particular. */
  public static List<PageSection> story(FactBase base, Options options) {
    Inquiry inquiry = QueryCommand.everything(base, options);
    List<PageSection> sections = new ArrayList<>(story(Timeline.ofDated(inquiry).held(), inquiry));
    addPeopleAndSources(sections, inquiry);
    return sections;
  }

  /** A timeline as it was asked for: drawn, as far as there is room. */
  static PageSection timeline(
      Answer<TimelineRow> whole, Inquiry inquiry, Options options, int most) {
    Answer<TimelineRow> answer = first(Selection.of(whole, options.rows()), most).held();
    return PageSection.of(answer.title(), answer, TimelineDrawing.inOrder(answer, inquiry));
  }

  /** Any other answer, row by row, as far as there is room. */
  public static <R extends Row> PageSection listed(Answer<R> whole, Options options, int most) {
    if (options.rows().tally() == null) {
      return list(first(Selection.of(whole, options.rows()), most));
    }
    Answer<TallyRow> tally = Tally.of(whole, Selection.column(options.rows().tally(), whole));
    return list(first(Selection.of(tally, options.rows()), most));
  }

  private static <R extends Row> PageSection list(Answer<R> answer) {
    return PageSection.of(answer.title(), answer, null);
  }

  private static <R extends Row> Answer<R> first(Answer<R> answer, int most) {
    int rows = answer.rows().size();
    if (rows <= most) {
      return answer;
    }
    List<String> notices = new ArrayList<>(answer.notices());
    notices.add("the first " + most + " of " + rows + " rows; ask for fewer to see the others");
    return answer.with(answer.rows().subList(0, most), notices);
  }

  /** Those whom the sections name, and what they rest on. */
  static void addPeopleAndSources(List<PageSection> sections, Inquiry inquiry) {
    Inquiry all = inquiry.unfiltered();
    Set<String> named = new HashSet<>();
    Set<String> cited = new HashSet<>();
    for (PageSection section : sections) {
      collect(section, named, cited);
    }
    boolean everything = inquiry.filters().all().isEmpty();
    PageSection who =
        PageSection.of(
            "People and places", only(Who.of(all, List.of()), everything ? null : named), null);
    collect(who, named, cited);
    sections.add(who);
    sections.add(
        PageSection.of("Sources", only(SourceList.of(all), everything ? null : cited), null));
  }

  private static void collect(PageSection section, Set<String> named, Set<String> cited) {
    for (Row row : section.answer().rows()) {
      for (Cell.Ref ref : section.refs(row)) {
        named.add(ref.id());
      }
      for (Citation cite : row.cites()) {
        cited.add(cite.source());
      }
    }
  }

  /**
   * @param ids null for all
   */
  private static <R extends Row> Answer<R> only(Answer<R> answer, Set<String> ids) {
    List<R> rows = new ArrayList<>();
    for (R row : answer.rows()) {
      if (ids == null || ids.contains(row.entry().id())) {
        rows.add(row);
      }
    }
    return answer.with(rows, List.of());
  }
}
