package factfile.prose.reach;

import factfile.model.record.Event;
import factfile.prose.names.NameMention;
import factfile.prose.reach.Acting.Match;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether those whom a clause lets act, and be acted upon, are those of an event. */
public final class EventActors {
  private final EventCues cues;
  private final Set<String> actors;
  private final Set<String> patients;
  private final boolean actorKnown;

  public EventActors(EventCues cues) {
    Event event = cues.event();
    this.cues = cues;
    this.actorKnown = !event.who().isEmpty();
    this.actors = new LinkedHashSet<>(event.who());
    this.patients = new LinkedHashSet<>(event.to());
    this.patients.addAll(event.common().places());
  }

  /** How far the clause agrees with the record on who does it to whom. */
  public Match match(Sentence sentence, TokenRange clause, TokenRange act, boolean noun) {
    Acting acting = new Acting(sentence, cues.owners());
    if (noun) {
      return acting.owner(clause, act, everybody(), actorKnown ? actors : patients);
    }
    boolean passive = sentence.isPassive(act) || sentence.word(act.to()).equals("by");
    return passive ? passive(acting, clause, act) : active(acting, clause, act);
  }

  private Match passive(Acting acting, TokenRange clause, TokenRange act) {
    Match done = acting.subject(clause, act, everybody());
    Match by = acting.agent(clause, act, actorKnown ? actors : patients);
    if (done == Match.OTHER || by == Match.OTHER) {
      return Match.OTHER;
    }
    if (done == Match.THING || by == Match.THING) {
      return Match.THING;
    }
    boolean told = by == null ? done == Match.PARTY : by == Match.PARTY;
    return told ? Match.PARTY : Match.OPEN;
  }

  /** {@code The quay reopened}, {@code he died}: nobody else is told to have done it. */
  private Match active(Acting acting, TokenRange clause, TokenRange act) {
    boolean object = acting.hasObject(act);
    boolean reversed = actors.size() == 1 && acting.isObject(act, actors);
    if (reversed && !acting.isObject(act, patients)) {
      return Match.OTHER;
    }
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

  /** Somebody of the base of whom the record says nothing. */
  public String foreigner(Sentence sentence, TokenRange clause, Residue residue) {
    for (NameMention name : sentence.meant()) {
      boolean ours = cues.isNamed(cues.everyParty(), Set.copyOf(name.entities()));
      if (clause.overlaps(name.at()) && !ours && !residue.has(sentence, name.at())) {
        return "the record says nothing of “" + sentence.text(name.at()) + "”";
      }
    }
    return null;
  }

  /** {@code was born in Solvay}: a place that is none of the record's. */
  public String elsewhere(Sentence sentence, TokenRange clause) {
    boolean placed = !cues.event().common().places().isEmpty() || !cues.titlePlaces().isEmpty();
    for (NameMention name : sentence.meant()) {
      int before = name.at().from() - 1;
      boolean article = Nouns.ARTICLES.contains(sentence.word(before));
      boolean led = Nouns.PLACING_IN.contains(sentence.word(article ? before - 1 : before));
      boolean ours =
          cues.isNamed(cues.everyParty(), Set.copyOf(name.entities()))
              || cues.isNamed(cues.titlePlaces(), Set.copyOf(name.entities()));
      if (placed && clause.overlaps(name.at()) && led && !ours) {
        return "“" + sentence.text(name.at()) + "”: it may be somewhere else";
      }
    }
    for (int at = clause.from(); placed && at + 1 < clause.to(); at++) {
      TokenRange next = new TokenRange(at + 1, at + 2);
      boolean led = Nouns.PLACING_IN.contains(sentence.word(at));
      if (led && Caveats.stranger(sentence, next, List.of()) != null) {
        return "“" + sentence.text(next) + "”: it may be somewhere else";
      }
    }
    return null;
  }

  /** What speaks against the actors; null for nothing. */
  public static String against(Match match) {
    return match.isAnother() ? "somebody else may be meant" : null;
  }
}
