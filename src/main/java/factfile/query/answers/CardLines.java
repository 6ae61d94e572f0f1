package factfile.query.answers;

import factfile.answer.Detail;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.query.words.CiteWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a card, and what each is cited from. */
final class CardLines {
  /** So many lines of one kind are shown. */
  private static final int MOST = 8;

  private final boolean whole;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param whole whether all are shown, however many
   */
  CardLines(boolean whole) {
    this.whole = whole;
  }

  private record Line(Detail detail, List<Citation> cites) {}

  void add(Detail detail) {
    lines.add(new Line(detail, List.of()));
  }

  /**
   * A line with the places that tell it.
   *
   * @param id by which all of it is shown; null where the places are all
   */
  void add(String label, List<Span> text, String id, List<Citation> cites) {
    String origin = (id == null ? "" : id + " · ") + CiteWords.brief(cites);
    lines.add(new Line(Detail.of(label, text, origin), cites));
  }

  /** Those shown; of many of one kind the first, and how many more there are. */
  List<Detail> details() {
    List<Detail> details = new ArrayList<>();
    for (int from = 0; from < lines.size(); from = endOfKind(from)) {
      int end = shownEnd(from);
      for (Line line : lines.subList(from, end)) {
        details.add(line.detail());
      }
      int left = endOfKind(from) - end;
      if (left > 0) {
        String label = lines.get(from).detail().label();
        details.add(new Detail(label, List.of(Span.dim(left + " more, --all"))));
      }
    }
    return details;
  }

  /** Of some citations those at none of the lines shown. */
  List<Citation> without(List<Citation> cites) {
    // By their texts: to compare records costs a start.
    Set<String> told = new HashSet<>();
    for (int from = 0; from < lines.size(); from = endOfKind(from)) {
      for (Line line : lines.subList(from, shownEnd(from))) {
        for (Citation cite : line.cites()) {
          told.add(cite.text());
        }
      }
    }
    List<Citation> rest = new ArrayList<>();
    for (Citation cite : cites) {
      if (!told.contains(cite.text())) {
        rest.add(cite);
      }
    }
    return rest;
  }

  private int endOfKind(int from) {
    String label = lines.get(from).detail().label();
    int end = from;
    while (end < lines.size() && lines.get(end).detail().label().equals(label)) {
      end++;
    }
    return end;
  }

  private int shownEnd(int from) {
    int end = endOfKind(from);
    return !whole && end - from > MOST + 1 ? from + MOST : end;
  }
}
