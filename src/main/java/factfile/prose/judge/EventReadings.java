package factfile.prose.judge;

import factfile.prose.reach.ActDays;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.EventDays;
import factfile.prose.reach.EventPairing;
import factfile.prose.reach.EventPairing.Pairing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.List;

/** Where a sentence tells of an event by the words that its keeper gave. */
final class EventReadings {
  private final EventCues cues;
  private final PhraseList verbs;
  private final EventDays days;
  private final EventPairing pairings;
  private final EventAlignment alignment;

  EventReadings(
      EventCues cues,
      PhraseList verbs,
      EventDays days,
      EventPairing pairings,
      EventAlignment alignment) {
    this.cues = cues;
    this.verbs = verbs;
    this.days = days;
    this.pairings = pairings;
    this.alignment = alignment;
  }

  /** Where the keeper's words and the day stand beside each other. */
  List<EventReading> beside(Sentence sentence) {
    List<EventReading> found = new ArrayList<>();
    for (TokenRange verb : sentence.find(verbs, sentence.whole())) {
      // "Shut out" is no shutting.
      if (!isNoun(sentence, verb) && !Cues.PARTICLES.contains(sentence.word(verb.to()))) {
        TokenRange clause = sentence.clauseOf(verb.from());
        consider(sentence, clause, verb, ActDays.dayIn(sentence, clause, verb), found);
      }
    }
    for (TokenRange noun : sentence.find(cues.nouns(), sentence.whole())) {
      DayMention attached = ActDays.attached(sentence, noun);
      if (attached != null) {
        consider(sentence, sentence.clauseOf(noun.from()), noun, attached, found);
      }
    }
    return found;
  }

  private void consider(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      DayMention mention,
      List<EventReading> found) {
    boolean everybody = alignment.isEveryActorNamed(sentence, sentence.whole());
    boolean byNobody = sentence.isPassive(act) && !sentence.word(act.to()).equals("by");
    boolean nobody = byNobody && sentence.meant().isEmpty();
    Pairing pairing = everybody || nobody ? pairings.of(sentence, clause, act) : Pairing.NONE;
    boolean dated = mention != null || !sentence.daysIn(clause).isEmpty();
    boolean told = mention != null || (!dated && !days.isOther(sentence));
    if (pairing != Pairing.NONE && told) {
      found.add(new EventReading(sentence, clause, act, mention, pairing));
    }
  }

  /** Whether an act is told by a noun of the event. */
  boolean isNoun(Sentence sentence, TokenRange act) {
    return cues.nouns().endAt(sentence.tokens(), act.from(), act.to()) == act.to();
  }
}
