package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.base.RulingStretch;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Voice;
import factfile.query.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody finds of a term where others find otherwise.
 *
 * @param stretch of his finding, the one that began last of those that hold on the day
 * @param cites those in which it is he who says so
 */
public record OtherFinding(
    Ruling ruling, RulingStretch stretch, Voice voice, List<Citation> cites) {
  public OtherFinding {
    cites = List.copyOf(cites);
  }

  /** One for each who speaks in findings of a day. */
  public static List<OtherFinding> of(FactBase base, List<Ruling> rulings, LocalDate day) {
    List<OtherFinding> others = new ArrayList<>();
    for (Ruling ruling : rulings) {
      for (Voice voice : ruling.voices()) {
        List<Citation> cites = new ArrayList<>();
        for (Citation citation : ruling.entry().slice().cites()) {
          if (Ruling.voice(base, citation).isIn(List.of(voice))) {
            cites.add(citation);
          }
        }
        others.add(new OtherFinding(ruling, ruling.lastHolding(day), voice, cites));
      }
    }
    return others;
  }

  /** The event that shows it; null where none is named. */
  public String event() {
    return stretch.slice().event();
  }

  /** Since when; null where that is open or not known. */
  public FactDate from() {
    boolean dated = stretch.slice().from() != null && !stretch.slice().from().isOpen();
    return dated ? stretch.slice().from().date() : null;
  }

  /** Until when; null where that is open or not known. */
  public FactDate until() {
    boolean dated = stretch.slice().until() != null && !stretch.slice().until().isOpen();
    return dated ? stretch.slice().until().date() : null;
  }

  /** Whoever finds it. */
  public Reporter reporter(FactBase base) {
    return Reporter.of(base, voice);
  }

  /** {@code Investigation and Identification Team: broken, 7 Apr 2018}. */
  public String words(FactBase base) {
    String when = from() == null ? "" : ", " + DateWords.of(from());
    return reporter(base).name() + ": " + ruling.status().word() + when;
  }
}
