package factfile.prose.reach;

import factfile.model.record.Event;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import java.util.List;
import java.util.Set;

/** Whether a clause is about an event: by those who act in it, its nouns and its verbs. */
public final class EventPairing {
  private final Event event;
  private final EventCues cues;
  private final PhraseList verbs;
  private final boolean once;

  /**
   * @param once whether it can happen but once
   */
  public EventPairing(Event event, EventCues cues, PhraseList verbs, boolean once) {
    this.event = event;
    this.cues = cues;
    this.verbs = verbs;
    this.once = once;
  }

  public Pairing of(Sentence sentence, TokenRange clause, TokenRange act) {
    int parties = cues.parties(sentence, clause);
    boolean whole =
        parties >= needed() || (hasBoth(sentence, clause) && cues.hasProperName(sentence));
    if (whole || isFateOfNamed(sentence, clause) || isDoneTo(sentence, clause, act)) {
      return Pairing.WHOLE;
    }
    if (hasBoth(sentence, clause)) {
      return parties + 1 >= needed() ? Pairing.WHOLE : Pairing.DAY;
    }
    boolean actor = cues.isNamed(event.who(), cues.named(sentence, sentence.whole()));
    return actor ? Pairing.DAY : Pairing.NONE;
  }

  /** The noun for what happened and the verb for it; one word is not both. */
  private boolean hasBoth(Sentence sentence, TokenRange clause) {
    for (TokenRange noun : sentence.find(cues.nouns(), clause)) {
      for (TokenRange verb : sentence.find(verbs, clause)) {
        if (!noun.overlaps(verb)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code the quay was closed}: done to what the record has by its own name. */
  private boolean isDoneTo(Sentence sentence, TokenRange clause, TokenRange act) {
    Set<String> named = cues.named(sentence, new TokenRange(clause.from(), act.from()));
    boolean done = !disjoint(event.to(), named) || !disjoint(event.common().places(), named);
    return sentence.isPassive(act) && done && sentence.has(verbs, act);
  }

  private static boolean disjoint(List<String> ids, Set<String> named) {
    for (String id : ids) {
      if (named.contains(id)) {
        return false;
      }
    }
    return true;
  }

  /** How much of the event was recognised. */
  public enum Pairing {
    WHOLE,
    /** What happened, but not to whom: the very day may agree, but never differ. */
    DAY,
    NONE
  }

  /** Whom it was done to is enough, where it can be done to nobody twice. */
  private boolean isFateOfNamed(Sentence sentence, TokenRange clause) {
    return once && cues.isNamed(event.to(), cues.named(sentence, clause));
  }

  /** Two parties, or all that the record has. */
  public int needed() {
    return Math.min(2, Math.max(1, cues.everyParty().size()));
  }
}
