package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.Titles.Office;
import factfile.prose.sentence.Sentence;
import factfile.query.state.Slices;
import factfile.wording.DayMention;
import java.util.Collections;
import java.util.List;

/** The offices on record, with the days on which they were held. */
final class OfficesOnRecord {
  private final FactBase base;
  private final Slices slices;

  OfficesOnRecord(FactBase base) {
    this.base = base;
    this.slices = new Slices(base);
  }

  Tenure tenure(Office office, Sentence sentence) {
    return new Tenure(slices.held(office.holder(), office.role()), slices, sentence);
  }

  List<Citation> cites(Role role) {
    return slices.cites(role.slice());
  }

  /** {@code Prime Minister, Velmara}. */
  String words(Role role) {
    StringBuilder words = new StringBuilder(role.title());
    for (String id : role.of()) {
      Entity body = base.entity(id);
      words.append(", ").append(body == null ? id : body.name());
    }
    return words.toString();
  }

  /** Surely held within the days given; without any, not over as far as is known. */
  boolean isHeld(Office office, Sentence sentence, List<DayMention> days) {
    Tenure tenure = tenure(office, sentence);
    if (days.isEmpty()) {
      return sentence.written() == null
          ? tenure.isOpen()
          : tenure.holdsOn(sentence.written()) != Truth.NO;
    }
    for (DayMention day : days) {
      if (!tenure.isSureWithin(day.days())) {
        return false;
      }
    }
    return true;
  }

  /** Who surely held one of some offices of the same bodies then, and is somebody else. */
  Office otherHolder(
      List<Office> offices, Entity person, Role own, Sentence sentence, List<DayMention> days) {
    for (Office office : offices) {
      boolean same = own == null || !Collections.disjoint(office.role().of(), own.of());
      boolean other = !office.holder().id().equals(person.id());
      if (same && other && office.mayContradict() && isHeld(office, sentence, days)) {
        return office;
      }
    }
    return null;
  }

  private boolean overlap(Office one, Office two) {
    Days first = slices.held(one.holder(), one.role()).possibleDays();
    Days second = slices.held(two.holder(), two.role()).possibleDays();
    Days shared = first == null || second == null ? null : first.intersect(second);
    // The day on which one hands over to the other may be a day of both.
    return shared != null && !shared.isSingleDay() && !isBounded(shared);
  }

  /** A stretch of a year or less in which the days are not known. */
  private static boolean isBounded(Days days) {
    return days.earliest() != null
        && days.latest() != null
        && days.earliest().plusYears(1).isAfter(days.latest());
  }

  /** Whether two people ever held one of these offices at once: spokesmen do. */
  boolean isShared(List<Office> offices) {
    for (Office one : offices) {
      for (Office two : offices) {
        boolean same = !Collections.disjoint(one.role().of(), two.role().of());
        boolean apart = one.holder().id().equals(two.holder().id());
        if (same && !apart && overlap(one, two)) {
          return true;
        }
      }
    }
    return false;
  }
}
