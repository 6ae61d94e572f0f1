package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.Edge;
import factfile.model.part.Slice;
import factfile.model.part.Voice;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.model.record.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a term's record on the days that it holds for. One that is at events holds on their
 * days, and from each of them on until an entry begins that finds otherwise.
 *
 * @param voices whose finding it is
 * @param stretches one for each event where it is at events, else one
 * @param runs of each stretch, the days that it holds on
 */
public record Ruling(
    Compliance entry, List<Voice> voices, List<RulingStretch> stretches, List<Runs> runs) {

  /** What findings are dated by, and told apart. */
  public interface Setting extends Chronology.Records {
    /** When a fact happened, as its order narrows it; null where that is not known. */
    FactDate when(Fact fact);

    /** The source, or null. */
    Source source(String id);
  }

  /** The days of a stretch: those on which it surely holds, and all on which it can. */
  record Runs(List<Days> sure, List<Days> possible) {
    Truth holdsOn(LocalDate day) {
      if (isIn(sure, day)) {
        return Truth.YES;
      }
      return isIn(possible, day) ? Truth.MAYBE : Truth.NO;
    }

    private static boolean isIn(List<Days> runs, LocalDate day) {
      for (Days run : runs) {
        if (run.contains(day)) {
          return true;
        }
      }
      return false;
    }
  }

  /** All entries of a term's record, in its order. */
  public static List<Ruling> of(Setting setting, Term term) {
    List<List<RulingStretch>> stretches = new ArrayList<>();
    for (Compliance entry : term.record()) {
      stretches.add(stretches(setting, entry));
    }
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Compliance entry = term.record().get(i);
      List<RulingStretch> others = new ArrayList<>();
      for (int j = 0; j < stretches.size(); j++) {
        if (term.record().get(j).status() != entry.status()) {
          others.addAll(stretches.get(j));
        }
      }
      List<Runs> runs = new ArrayList<>();
      for (RulingStretch stretch : stretches.get(i)) {
        runs.add(new Runs(stretch.sure(others), stretch.possible(others)));
      }
      rulings.add(new Ruling(entry, voices(setting, entry), stretches.get(i), runs));
    }
    return rulings;
  }

  private static List<RulingStretch> stretches(Setting setting, Compliance entry) {
    LocalDate known = setting.upTo(entry.slice().cites());
    LocalDate upTo = known == null ? LocalDate.MAX : known;
    List<RulingStretch> stretches = new ArrayList<>();
    for (Slice slice : entry.stretches()) {
      Fact event = slice.event() == null ? null : setting.fact(slice.event());
      FactDate date = event == null ? null : setting.when(event);
      Slice dated =
          slice.from() == null && date != null ? slice.withFrom(new Edge(date, List.of())) : slice;
      boolean atEvent = entry.isAtEvents();
      stretches.add(new RulingStretch(dated, atEvent ? date : null, atEvent, upTo));
    }
    return stretches;
  }

  private static List<Voice> voices(Setting setting, Compliance entry) {
    List<Voice> voices = new ArrayList<>();
    for (Citation citation : entry.slice().cites()) {
      Voice voice = voice(setting, citation);
      if (!voice.isIn(voices)) {
        voices.add(voice);
      }
    }
    return voices;
  }

  /** Whose word a citation is. */
  public static Voice voice(Setting setting, Citation citation) {
    Source source = setting.source(citation.source());
    return Voice.of(citation, source == null ? citation.source() : source.publisher());
  }

  public Compliance.Status status() {
    return entry.status();
  }

  /** Whether it holds on a day. */
  public Truth holdsOn(LocalDate day) {
    Truth holds = Truth.NO;
    for (Runs each : runs) {
      holds = holds.or(each.holdsOn(day));
    }
    return holds;
  }

  /**
   * Whether it is in doubt for a day because nobody knows for sure when it began; not because
   * nobody knows when it ended.
   */
  public boolean isDoubtfullyBegun(LocalDate day) {
    for (RulingStretch each : holding(day)) {
      FactDate.Moment start = each.start();
      boolean toCome = start != null && !start.isSingleDay() && !each.begun().isBefore(day);
      boolean vague = start != null && (each.atEvent() || start.doubtful());
      if (toCome || (vague && !day.isAfter(each.upTo()))) {
        return true;
      }
    }
    return false;
  }

  /** The stretches that hold on a day as well as the whole does. */
  public List<RulingStretch> holding(LocalDate day) {
    Truth holds = holdsOn(day);
    List<RulingStretch> holding = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).holdsOn(day) == holds) {
        holding.add(stretches.get(i));
      }
    }
    return holding;
  }

  /** Whether it has surely begun by a day that it may hold on; what is undated has not. */
  public boolean isBegunBy(LocalDate day) {
    LocalDate begun = lastHolding(day).begun();
    return !begun.equals(LocalDate.MIN) && !begun.isAfter(day);
  }

  /** Of those, the one that began last. */
  public RulingStretch lastHolding(LocalDate day) {
    RulingStretch last = null;
    for (RulingStretch each : holding(day)) {
      last = last == null || each.begun().isAfter(last.begun()) ? each : last;
    }
    return last;
  }

  /** Whether both are findings of one and the same. */
  public boolean sharesVoice(Ruling other) {
    return shared(other) != null;
  }

  /** The first of those whose finding both are; null for none. */
  public Voice shared(Ruling other) {
    for (Voice voice : voices) {
      if (voice.isIn(other.voices)) {
        return voice;
      }
    }
    return null;
  }

  /** The first day on which both surely hold; null for none. */
  public LocalDate firstShared(Ruling other) {
    LocalDate first = null;
    for (Runs each : runs) {
      for (Days sure : each.sure()) {
        LocalDate shared = firstShared(sure, other);
        first = first == null || (shared != null && shared.isBefore(first)) ? shared : first;
      }
    }
    return first;
  }

  private static LocalDate firstShared(Days days, Ruling other) {
    LocalDate first = null;
    for (Runs each : other.runs) {
      for (Days sure : each.sure()) {
        Days both = days.intersect(sure);
        if (both != null) {
          LocalDate begin = both.earliest() == null ? LocalDate.MIN : both.earliest();
          first = first == null || begin.isBefore(first) ? begin : first;
        }
      }
    }
    return first;
  }
}
