package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.base.RulingStretch;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Slice;
import factfile.model.record.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a term stands on a day: as those find who surely speak of that day, disputed where they
 * differ; else by the latest finding that may hold.
 *
 * @param slice dated; null where nothing is known
 * @param others what is found for that day by those who differ, each with his finding; empty where
 *     nobody does
 * @param cites what that rests on; the term's own where nothing is known
 */
public record TermState(
    TermStatus status,
    Slice slice,
    boolean certain,
    List<OtherFinding> others,
    List<Citation> cites)
    implements RowState {
  public TermState {
    others = List.copyOf(others);
  }

  public static TermState at(FactBase base, Term term, LocalDate day) {
    List<Ruling> sure = new ArrayList<>();
    List<Ruling> perhaps = new ArrayList<>();
    for (Ruling ruling : Ruling.of(base, term)) {
      Truth holds = ruling.holdsOn(day);
      if (holds == Truth.YES) {
        sure.add(ruling);
      } else if (holds == Truth.MAYBE) {
        perhaps.add(ruling);
      }
    }
    if (!sure.isEmpty()) {
      return surely(base, day, sure, perhaps);
    }
    return perhaps.isEmpty() ? unfound(base, term, day) : perhaps(base, day, perhaps);
  }

  private static TermState surely(
      FactBase base, LocalDate day, List<Ruling> sure, List<Ruling> perhaps) {
    Ruling latest = latest(sure, day, false);
    for (Ruling each : sure) {
      if (each.status() != latest.status()) {
        return of(base, day, latest, TermStatus.DISPUTED, true, sure, sure);
      }
    }
    TermStatus status = TermStatus.of(latest.status());
    List<Ruling> agreeing = new ArrayList<>(sure);
    List<Ruling> all = new ArrayList<>(sure);
    for (Ruling each : perhaps) {
      if (each.status() == latest.status() && each.isBegunBy(day)) {
        agreeing.add(each);
      } else if (isRival(each, sure, day)) {
        all.add(each);
      }
    }
    boolean rivalled = all.size() > sure.size();
    boolean certain = !rivalled || status == TermStatus.DISPUTED;
    List<Ruling> others = rivalled ? all : List.of();
    Ruling telling = telling(agreeing, day);
    return of(base, day, telling, status, certain, others, agreeing);
  }

  /**
   * Of those who agree, the one whose finding tells since when it is so: of times the longest, of
   * events the last.
   */
  private static Ruling telling(List<Ruling> agreeing, LocalDate day) {
    Ruling longest = null;
    for (Ruling each : agreeing) {
      boolean lasting = !each.entry().isAtEvents() && each.holdsOn(day) == Truth.YES;
      if (lasting && (longest == null || begun(each, day).isBefore(begun(longest, day)))) {
        longest = each;
      }
    }
    return longest == null ? latest(agreeing, day, false) : longest;
  }

  /**
   * Whether somebody else may find otherwise: he did, or may do so by then. When an earlier finding
   * ended is no matter where a later one surely holds.
   */
  private static boolean isRival(Ruling perhaps, List<Ruling> sure, LocalDate day) {
    boolean differs = false;
    boolean disputed = false;
    for (Ruling each : sure) {
      if (perhaps.sharesVoice(each)) {
        return false;
      }
      differs |= each.status() != perhaps.status();
      disputed |= each.firstShared(perhaps) != null;
    }
    return differs && (disputed || perhaps.isDoubtfullyBegun(day));
  }

  private static TermState perhaps(FactBase base, LocalDate day, List<Ruling> perhaps) {
    Ruling latest = latest(perhaps, day, true);
    List<Ruling> differing = new ArrayList<>();
    differing.add(latest);
    for (Ruling each : perhaps) {
      boolean differs = each.status() != latest.status() && !each.sharesVoice(latest);
      if (differs && each.firstShared(latest) != null) {
        differing.add(each);
      }
    }
    return differing.size() == 1
        ? of(base, day, latest, TermStatus.of(latest.status()), false, List.of(), List.of(latest))
        : of(base, day, latest, TermStatus.DISPUTED, false, differing, differing);
  }

  /** What began last; of several, the first, or the last, of the record. */
  private static Ruling latest(List<Ruling> rulings, LocalDate day, boolean last) {
    Ruling latest = null;
    for (Ruling each : rulings) {
      int later = latest == null ? 1 : begun(each, day).compareTo(begun(latest, day));
      latest = later > 0 || (later == 0 && last) ? each : latest;
    }
    return latest;
  }

  private static LocalDate begun(Ruling ruling, LocalDate day) {
    return ruling.lastHolding(day).begun();
  }

  /**
   * @param others those who differ
   * @param held those whose finding the state is
   */
  private static TermState of(
      FactBase base,
      LocalDate day,
      Ruling latest,
      TermStatus status,
      boolean certain,
      List<Ruling> others,
      List<Ruling> held) {
    Slice since = null;
    LocalDate first = null;
    for (RulingStretch each : latest.holding(day)) {
      if (first == null || each.begun().isBefore(first)) {
        since = each.slice();
        first = each.begun();
      }
    }
    Slices slices = new Slices(base);
    List<Citation> cites = new ArrayList<>();
    addCites(slices, latest, day, cites);
    for (List<Ruling> rulings : List.of(held, others)) {
      for (Ruling each : rulings) {
        addCites(slices, each, day, cites);
      }
    }
    return new TermState(status, since, certain, OtherFinding.of(base, others, day), cites);
  }

  private static void addCites(Slices slices, Ruling ruling, LocalDate day, List<Citation> cites) {
    for (RulingStretch each : ruling.holding(day)) {
      Citations.addAll(cites, slices.cites(each.slice()));
    }
  }

  /** Where no finding speaks of the day, a term may not even be in force. */
  private static TermState unfound(FactBase base, Term term, LocalDate day) {
    Truth inForce = TermForce.on(base, term, day);
    boolean conditional = inForce != Truth.YES;
    return new TermState(
        conditional ? TermStatus.CONDITIONAL : TermStatus.UNKNOWN,
        null,
        inForce != Truth.MAYBE,
        List.of(),
        inForce == Truth.NO ? term.cites() : TermForce.cites(base, term));
  }

  @Override
  public List<StatusWord> statuses() {
    List<StatusWord> statuses = new ArrayList<>();
    statuses.add(StatusWord.of(status.word(), certain));
    for (OtherFinding other : others) {
      statuses.add(StatusWord.of(other.ruling().status().word(), true));
    }
    return statuses;
  }

  /** Since when; null where that is open or not known. */
  public FactDate since() {
    boolean dated = slice != null && slice.from() != null && !slice.from().isOpen();
    return dated ? slice.from().date() : null;
  }
}
