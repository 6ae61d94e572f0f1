package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.prose.names.Kinship;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The events of a base, by the words that name them: {@code the Hamas attack}. */
public final class EventAnchors {
  private final List<NamedEvent> events = new ArrayList<>();

  public EventAnchors(FactBase base, Kinship kinship) {
    for (Fact fact : base.facts(FactKind.EVENT)) {
      events.add(new NamedEvent((Event) fact, base, kinship));
    }
  }

  /**
   * An event in a text.
   *
   * @param day null where it has no single day
   * @param end the token after its words
   */
  record Found(LocalDate day, int end) {}

  /**
   * The event whose name begins at a token; null where none or several are meant that did not
   * happen on one day.
   */
  Found at(TimeText text, int from) {
    List<NamedEvent.Match> best = new ArrayList<>();
    for (NamedEvent event : events) {
      NamedEvent.Match match = event.at(text, from);
      if (match != null) {
        int order = best.isEmpty() ? 0 : match.compareTo(best.get(0));
        if (order > 0) {
          best.clear();
        }
        if (order >= 0) {
          best.add(match);
        }
      }
    }
    return only(best);
  }

  private static Found only(List<NamedEvent.Match> best) {
    Found found = null;
    for (NamedEvent.Match match : best) {
      boolean same = found == null || match.day() == null || match.day().equals(found.day());
      if (match.day() == null || !same) {
        return null;
      }
      int end = found == null ? match.words().to() : Math.max(found.end(), match.words().to());
      found = new Found(match.day(), end);
    }
    return found;
  }

  /** The one day on which all events happened that a sentence names; null for none, or several. */
  LocalDate namedIn(TimeText text, TokenRange within) {
    LocalDate day = null;
    for (int at = within.from(); at < within.to(); at++) {
      Found found = text.is(at, "the", "its", "this", "that") ? at(text, at) : null;
      if (found != null && day != null && !day.equals(found.day())) {
        return null;
      }
      day = found == null ? day : found.day();
    }
    return day;
  }
}
