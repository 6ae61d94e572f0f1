package factfile.prose;

import factfile.model.Event;
import factfile.prose.Acting.Match;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether those whom a clause lets act, and be acted upon, are those of an event. */
final class EventActors {
  private final EventCues cues;
  private final Set<String> actors;
  private final Set<String> patients;
  private final boolean actorKnown;

  EventActors(EventCues cues) {
    Event event = cues.event();
    this.cues = cues;
    this.actorKnown = !event.who().isEmpty();
    this.actors = new LinkedHashSet<>(event.who());
    this.patients = new LinkedHashSet<>(event.to());
    this.patients.addAll(event.common().places());
  }

  /** How far the clause agrees with the record on who does it to whom. */
  Match match(Sentence sentence, Stretch clause, Stretch act, boolean noun) {
    Acting acting = new Acting(sentence, cues.owners());
    if (noun) {
      return acting.owner(clause, act, everybody());
    }
    boolean passive = sentence.isPassive(act) || sentence.word(act.to()).equals("by");
    return passive ? passive(acting, clause, act) : active(acting, clause, act);
  }

  private Match passive(Acting acting, Stretch clause, Stretch act) {
    Match done = acting.subject(clause, act, everybody());
    Match by = acting.agent(clause, act, actorKnown ? actors : patients);
    if (done == Match.OTHER || by == Match.OTHER) {
      return Match.OTHER;
    }
    return done == Match.PARTY || by == Match.PARTY ? Match.PARTY : Match.OPEN;
  }

  /** {@code The quay reopened}, {@code he died}: nobody else is told to have done it. */
  private Match active(Acting acting, Stretch clause, Stretch act) {
    boolean object = acting.hasObject(act);
    Match agent = acting.subject(clause, act, actors);
    if (actorKnown && agent == Match.PARTY) {
      return agent;
    }
    Match alone = acting.subject(clause, act, patients);
    if (!object && alone == Match.PARTY) {
      return alone;
    }
    return alone == Match.PARTY ? Match.OTHER : agent;
  }

  private Set<String> everybody() {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(patients);
    return all;
  }

  /** {@code was born in Solvay}: a place that is none of the record's. */
  String elsewhere(Sentence sentence, Stretch clause) {
    boolean placed = !cues.event().common().places().isEmpty();
    for (NameMention name : sentence.names()) {
      int before = name.at().from() - 1;
      boolean article = Nouns.ARTICLES.contains(sentence.word(before));
      boolean led = Nouns.PLACING_IN.contains(sentence.word(article ? before - 1 : before));
      boolean ours = cues.isNamed(cues.everyParty(), Set.copyOf(name.entities()));
      if (placed && clause.overlaps(name.at()) && led && !ours) {
        return "“" + sentence.text(name.at()) + "”: it may be somewhere else";
      }
    }
    return null;
  }

  /** What speaks against the actors; null for nothing. */
  static String against(Match match) {
    return match == Match.OTHER ? "somebody else may be meant" : null;
  }
}
