package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.names.Kinship;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.List;
import java.util.Set;

/**
 * Whether a number is of all that a count counts, or of some of them. Each answer is null for all,
 * else the reason.
 */
final class CountParts {
  private static final PhraseList PARTS =
      PhraseList.of(
          """
          among, including, of whom, of which, of them, of these, of those, of the dead, alone,
          only in, mostly, mainly, one in, per cent of, half of
          """);

  private static final PhraseList ALONE = PhraseList.of("alone, only in, just in");

  /** {@code Of the 127 dead}: the whole itself stands so near to "of". */
  private static final int WHOLE = 2;

  private static final Set<String> PLACING = Cues.words("at in near inside outside along around");

  /** Behind "in" and "at" these tell no place. */
  private static final Set<String> IDIOMS =
      Cues.words("end fact full addition turn part last first least most once cash");

  private static final Set<String> PERFECT = Cues.words("has have");

  private final FactBase base;
  private final Kinship kinship;
  private final EventCues event;
  private final PhraseList verbs;
  private final PhraseList topics;
  private final Owners owners;
  private final Set<String> parties;

  /**
   * @param event to which the count belongs; null for none
   * @param verbs for what is counted, and what they are done to
   * @param parties ids of all whom the count concerns
   */
  CountParts(
      FactBase base,
      Kinship kinship,
      EventCues event,
      PhraseList verbs,
      PhraseList topics,
      Owners owners,
      Set<String> parties) {
    this.base = base;
    this.kinship = kinship;
    this.event = event;
    this.verbs = verbs;
    this.topics = topics;
    this.owners = owners;
    this.parties = parties;
  }

  /** {@code In Marrowick alone}: some of them. */
  static String alone(Sentence sentence, TokenRange clause, Amount amount) {
    boolean ofSome = sentence.word(clause.from()).equals("of");
    if (ofSome && amount.first() - clause.from() > WHOLE && !isOfNumber(sentence, clause)) {
      return "“"
          + sentence.text(new TokenRange(clause.from(), clause.from() + 1))
          + "”: some of them";
    }
    List<TokenRange> alone = sentence.find(ALONE, clause);
    return alone.isEmpty() ? null : "“" + sentence.text(alone.get(0)) + "”: it may be some of them";
  }

  /** {@code Of the 612 applications 459 were approved}: the whole is told as a number. */
  private static boolean isOfNumber(Sentence sentence, TokenRange clause) {
    for (Amount whole : sentence.amounts()) {
      int gap = whole.first() - clause.from();
      if (gap > 0 && gap <= WHOLE) {
        return true;
      }
    }
    return false;
  }

  /** {@code At the festival 360 people were killed}: some of them. */
  String part(Sentence sentence, Amount amount, TokenRange clause) {
    if (isRunningTotal(sentence, clause)) {
      return "a running total, and no day of its own";
    }
    if (sentence.word(clause.from()).equals("where")) {
      return "“where”: it may be some of them";
    }
    for (TokenRange part : sentence.find(PARTS, clause)) {
      boolean before = part.to() <= amount.first() || part.from() == amount.end();
      boolean lists =
          Set.of("alone", "including", "mostly", "mainly").contains(sentence.word(part.from()));
      if (before || (lists && part.from() >= amount.end())) {
        return "“" + sentence.text(part) + "”: it may be some of them";
      }
    }
    for (int at = clause.from(); at + 1 < clause.to(); at++) {
      boolean whole = Set.of("all", "total").contains(sentence.word(at + 1));
      boolean joined = at < amount.first() || !ActDays.hasComma(sentence, amount.end(), at);
      if (!whole
          && joined
          && !IDIOMS.contains(sentence.word(at + 1))
          && !(sentence.word(at + 1).equals("the") && IDIOMS.contains(sentence.word(at + 2)))
          && PLACING.contains(sentence.word(at))
          && isElsewhere(sentence, at + 1, clause)) {
        return "“" + sentence.text(new TokenRange(at, at + 1)) + "”: it may be some of them";
      }
    }
    return null;
  }

  /** A running total: {@code has killed} without a day of its own. */
  private boolean isRunningTotal(Sentence sentence, TokenRange clause) {
    for (TokenRange verb : sentence.find(verbs, clause)) {
      if (PERFECT.contains(sentence.word(verb.from() - 1)) && sentence.daysIn(clause).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words behind "in" name neither a day, nor the event, nor a place of its parties.
   */
  private boolean isElsewhere(Sentence sentence, int from, TokenRange clause) {
    int to = from;
    while (to < clause.to() && to < from + 6 && !isEnd(sentence, to)) {
      to++;
    }
    TokenRange near = new TokenRange(from, to);
    boolean timed = !sentence.daysIn(near).isEmpty() || isTimed(sentence, near);
    boolean counted =
        sentence.has(verbs, near) || sentence.has(topics, near) || isNumber(sentence, near);
    boolean ofEvent = event != null && sentence.has(event.nouns(), near);
    boolean at = owners.named(sentence, near, parties) == Acting.Match.PARTY;
    boolean other = !at && hasPlace(sentence, near);
    boolean pronoun = Nouns.PRONOUNS.contains(sentence.word(from));
    return other || !(timed || counted || ofEvent || at || pronoun || near.from() >= near.to());
  }

  private static boolean isEnd(Sentence sentence, int at) {
    String word = sentence.word(at);
    return word.equals(",") || word.equals("on") || word.equals("by") || PLACING.contains(word);
  }

  private static boolean isTimed(Sentence sentence, TokenRange near) {
    for (var time : sentence.times()) {
      if (near.contains(time.first())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Sentence sentence, TokenRange near) {
    for (int at = near.from(); at < near.to(); at++) {
      if (sentence.tokens().get(at).isNumber()) {
        return true;
      }
    }
    for (Amount amount : sentence.amounts()) {
      if (near.contains(amount.number())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPlace(Sentence sentence, TokenRange near) {
    for (String id : sentence.named(near)) {
      Entity entity = base.entity(id);
      if (entity != null && !kinship.isAnyMeant(parties, Set.of(id))) {
        return true;
      }
    }
    return false;
  }
}
