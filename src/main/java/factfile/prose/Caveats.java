package factfile.prose;

import factfile.wording.Amount;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.List;

/**
 * What takes the author's own, plain certainty from a statement; each answer is null for nothing.
 */
final class Caveats {
  private Caveats() {}

  /**
   * Somebody else's words: quoted, reported, or a question.
   *
   * @param own the words that name the fact: "claimed 1,200 lives" reports nobody
   */
  static String voice(Sentence sentence, Stretch claim, PhraseList own) {
    if (sentence.attributed()) {
      return "it stands in a quotation";
    }
    for (int at = claim.from(); at < claim.to(); at++) {
      if (sentence.quoted().get(at)) {
        return "it stands in quotation marks";
      }
    }
    if (sentence.isQuestion()) {
      return "it is a question";
    }
    Stretch reporting = reporting(sentence, claim, sentence.find(own, sentence.whole()));
    return reporting == null
        ? null
        : "“" + sentence.text(reporting) + "”: it may be somebody else's word";
  }

  private static Stretch reporting(Sentence sentence, Stretch claim, List<Stretch> own) {
    for (Stretch each : all(Cues.REPORTING, sentence, sentence.whole(), claim)) {
      boolean ours = false;
      for (Stretch words : own) {
        ours |= words.overlaps(each);
      }
      if (!ours) {
        return each;
      }
    }
    return null;
  }

  /** Would, may, planned and the like, in the clause. */
  static String mood(Sentence sentence, Stretch scope, Stretch claim, PhraseList words) {
    Stretch modal = first(words, sentence, sentence.governing(scope.from()), claim);
    return modal == null ? null : "“" + sentence.text(modal) + "”: it is not stated as a fact";
  }

  static String negation(Sentence sentence, Stretch scope, Stretch claim) {
    Stretch not = first(Cues.NEGATION, sentence, sentence.governing(scope.from()), claim);
    return not == null ? null : "“" + sentence.text(not) + "”: it is denied, or limited";
  }

  private static Stretch first(
      PhraseList words, Sentence sentence, Stretch within, Stretch without) {
    List<Stretch> found = all(words, sentence, within, without);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Stretch> all(
      PhraseList words, Sentence sentence, Stretch within, Stretch without) {
    List<Stretch> found = new ArrayList<>();
    for (Stretch each : words.in(sentence.tokens(), within.from(), within.to())) {
      boolean named = isInAmount(sentence, each);
      for (NameMention name : sentence.names()) {
        named |= name.at().overlaps(each);
      }
      // "May" the month and "Will" the name are no verbs.
      boolean capital = each.from() > 0 && sentence.tokens().get(each.from()).isCapitalised();
      if (!named && !capital && !without.overlaps(each)) {
        found.add(each);
      }
    }
    return found;
  }

  /** {@code no fewer than 200} denies nothing. */
  private static boolean isInAmount(Sentence sentence, Stretch words) {
    for (Amount amount : sentence.amounts()) {
      if (words.overlaps(new Stretch(amount.first(), amount.end()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name in the scope that the base does not know: the statement may be about something else.
   *
   * @param known tokens that are known for another reason
   */
  static String stranger(Sentence sentence, Stretch scope, List<Stretch> known) {
    for (int at = scope.from(); at < scope.to(); at++) {
      if (sentence.tokens().get(at).isCapitalised()
          && !isOpening(sentence, at)
          && !isKnown(sentence, at, known)) {
        return "“" + sentence.tokens().get(at).text() + "” is a name that the base does not know";
      }
    }
    return null;
  }

  private static boolean isOpening(Sentence sentence, int at) {
    return at == 0 || "“\"-*:(".contains(sentence.tokens().get(at - 1).text());
  }

  private static boolean isKnown(Sentence sentence, int at, List<Stretch> known) {
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    for (Stretch stretch : known) {
      if (stretch.contains(at)) {
        return true;
      }
    }
    for (Stretch familiar : sentence.familiar()) {
      if (familiar.contains(at)) {
        return true;
      }
    }
    return Titles.isHonorific(sentence.word(at));
  }
}
