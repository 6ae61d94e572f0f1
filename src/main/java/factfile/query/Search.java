package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Item;
import factfile.model.Source;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Full text over everything, best first. */
public final class Search {
  public static final List<String> COLUMNS =
      List.of("id", "kind", "date", "title", "match", "cite");

  private final Inquiry inquiry;
  private final FactBase base;
  private final List<List<String>> phrases = new ArrayList<>();
  private int later;

  private Search(Inquiry inquiry, List<String> phrases) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    phrases.forEach(phrase -> this.phrases.add(Words.of(phrase)));
    this.phrases.removeIf(List::isEmpty);
    if (this.phrases.isEmpty()) {
      throw new QueryError("there is no word to look for", "write factfile search WORD");
    }
  }

  /**
   * @param phrases each has to stand somewhere; the last word of each may be only begun
   */
  public static Answer of(Inquiry inquiry, List<String> phrases) {
    return new Search(inquiry, phrases).answer();
  }

  private Answer answer() {
    List<Hit> hits = new ArrayList<>();
    for (Fact fact : base.facts()) {
      Subject subject = Subject.of(base, fact);
      add(fact, subject.texts(), subject.date(), fact.everyCite(), hits);
    }
    for (Entity entity : base.entities()) {
      List<String> texts = new ArrayList<>(List.of(entity.id(), entity.name()));
      texts.addAll(entity.aliases());
      entity.roles().forEach(role -> texts.add(role.title()));
      entity.designations().forEach(each -> texts.add(each.as()));
      add(entity, texts, null, entity.everyCite(), hits);
    }
    for (Source source : base.sources()) {
      List<String> texts = new ArrayList<>(List.of(source.id(), source.publisher()));
      if (source.headline() != null) {
        texts.add(source.headline());
      }
      add(source, texts, source.upTo(), source.cites(), hits);
    }
    hits.sort(Comparator.comparingInt(Hit::score).reversed());
    List<Row> rows = new ArrayList<>();
    hits.forEach(hit -> rows.add(row(hit)));
    List<String> notices = new ArrayList<>();
    inquiry.addLater(notices, later);
    return inquiry.answer("Search", COLUMNS, rows, notices);
  }

  /** Something found, and how well it fits. */
  private record Hit(
      Item item, FactDate date, String match, int score, List<Citation> cites, boolean certain) {}

  private void add(
      Item item, List<String> texts, FactDate date, List<Citation> cites, List<Hit> hits) {
    int score = 0;
    String match = null;
    for (List<String> phrase : phrases) {
      int best = 0;
      for (String text : texts) {
        int fits = fit(phrase, text, item);
        if (fits > best) {
          best = fits;
          match = text;
        }
      }
      if (best == 0) {
        return;
      }
      score += best;
    }
    Truth begun = begun(date);
    if (begun == Truth.NO) {
      later++;
    } else {
      hits.add(new Hit(item, date, match, score, cites, begun == Truth.YES));
    }
  }

  /** Its own name and whole words count most, then titles, then begun words anywhere. */
  private static int fit(List<String> phrase, String text, Item item) {
    if (!Words.stand(phrase, text)) {
      return 0;
    }
    int fit = Words.standWhole(phrase, text) ? 3 : 1;
    if (text.equals(item.title())) {
      fit += 3;
    }
    return Words.of(text).equals(phrase) ? fit + 4 : fit;
  }

  private Truth begun(FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new factfile.model.Days(null, horizon));
  }

  private Row row(Hit hit) {
    Item item = hit.item();
    List<Cell> cells =
        List.of(
            Cell.text(item.id()),
            Cell.text(item.kindWord()),
            Cell.date(hit.date()),
            Cell.text(item.title()),
            Cell.text(hit.match()),
            new Cell.Cites(hit.cites()));
    List<Detail> details = new ArrayList<>();
    if (hit.date() != null) {
      details.add(Detail.of("date", DateWords.of(hit.date())));
    }
    if (!hit.match().equals(item.title()) && !hit.match().equals(item.id())) {
      details.add(Detail.of("match", hit.match()));
    }
    Entry entry =
        new Entry(
            null,
            List.of(Span.dim(item.kindWord())),
            "",
            List.of(Span.plain(item.title())),
            details,
            item.id(),
            hit.cites());
    return new Row(cells, entry, hit.certain());
  }
}
