package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.CountPart;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.query.state.CountState;
import factfile.query.state.Estimate;
import factfile.query.words.Amounts;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of a count.
 *
 * @param asOf the day that it is asked for, or null
 */
public record CountRow(
    FactBase base, Count count, CountState state, LocalDate asOf, boolean certain) implements Row {

  @Override
  public List<Citation> cites() {
    return state.cites();
  }

  @Override
  public boolean alone() {
    return count.values().size() == 1;
  }

  @Override
  public LocalDate begins() {
    return state.date().earliest();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    for (TakenPart part : parts()) {
      details.add(Detail.of("of them", part.words()));
    }
    details.addAll(claims());
    return new Entry(
        null,
        List.of(Span.strong(Amounts.words(state.phrase(), count.unit()))),
        "",
        headline(),
        details,
        count.id(),
        state.isInDispute() ? List.of() : cites());
  }

  private List<Span> headline() {
    Span topic = Span.plain(count.topic() + ", " + day());
    return state.isInDispute()
        ? List.of(topic, Span.unsure(", " + CountState.IN_DISPUTE))
        : List.of(topic);
  }

  /** Whether a publisher says so himself, and nobody otherwise: the citation tells who. */
  private boolean isPlain() {
    return state.others().isEmpty() && !state.isInDispute() && !CiteWords.isSecondHand(cites());
  }

  /** What the answer consists of. */
  List<TakenPart> parts() {
    List<TakenPart> parts = new ArrayList<>();
    for (CountPart part : state.isInDispute() ? List.<CountPart>of() : state.value().parts()) {
      parts.add(new TakenPart(base, part));
    }
    return parts;
  }

  /** The day that it speaks of, in words, and what its keeper thinks of it. */
  public String day() {
    boolean ranked = !state.isInDispute() && state.rank() != Rank.NORMAL;
    return DateWords.of(state.date())
        + (told() == null ? "" : ", told " + DateWords.of(told()))
        + (ranked ? ", " + state.rank().word() : "");
  }

  /** When the number of an event was given; null where that is not on record, or in dispute. */
  FactDate told() {
    return count.event() == null || state.isInDispute() ? null : state.value().date();
  }

  /** Who says so, and who says otherwise, a line each; none where the citation tells all. */
  public List<Detail> claims() {
    List<Detail> claims = new ArrayList<>();
    if (isPlain()) {
      return claims;
    }
    String reporters = state.isInDispute() ? "" : CiteWords.reporters(base, cites());
    if (!reporters.isEmpty()) {
      claims.add(Detail.of("says", reporters));
    }
    for (List<Estimate> same : sayingTheSame()) {
      String label = state.isInDispute() ? "says" : "but";
      claims.add(new Detail(label, List.of(Span.unsure(words(same)))));
    }
    return claims;
  }

  /** The others, those together who have the same number of the same day. */
  private Collection<List<Estimate>> sayingTheSame() {
    Map<String, List<Estimate>> same = new LinkedHashMap<>();
    for (Estimate other : state.others()) {
      String number = other.value().phrase() + day(other);
      List<Estimate> group = same.get(number);
      if (group == null) {
        group = new ArrayList<>();
        same.put(number, group);
      }
      group.add(other);
    }
    return same.values();
  }

  String words(Estimate other) {
    return words(List.of(other));
  }

  /**
   * {@code 4 (Ada Quay, 26 Mar 2015, gazette#p3)}; without a day where it is that of the answer.
   */
  private String words(List<Estimate> same) {
    List<String> names = new ArrayList<>();
    List<Citation> cites = new ArrayList<>();
    for (Estimate each : same) {
      names.add(each.reporter().name());
      Citations.addAll(cites, each.value().cites());
    }
    Estimate first = same.get(0);
    String who = Entities.and(names) + day(first);
    return first.value().phrase() + " (" + who + ", " + CiteWords.of(cites) + ")";
  }

  private String day(Estimate other) {
    FactDate day = state.otherDay(other);
    return day == null ? "" : ", " + DateWords.of(day);
  }
}
