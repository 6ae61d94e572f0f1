package factfile.prose.reach;

import factfile.prose.names.Capitals;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What takes the author's own, plain certainty from a statement; each answer is null for nothing.
 */
public final class Caveats {
  private static final PhraseList DUE =
      PhraseList.of("due, deadline, until, no later, latest, window, expires, target");

  /** Adjectives that leave open whether there is what they stand before. */
  private static final Set<String> UNSURE =
      Cues.words("possible potential proposed planned expected likely suspected disputed");

  /** So near behind such a one stands what it is said of. */
  private static final int NEAR = 3;

  private Caveats() {}

  /**
   * Somebody else's words: quoted, reported, or a question.
   *
   * @param own the words that name the fact: "claimed 1,200 lives" reports nobody
   */
  public static String voice(Sentence sentence, TokenRange claim, PhraseList own) {
    return voice(sentence, claim, sentence.find(own, sentence.whole()));
  }

  /**
   * The same.
   *
   * @param own where words stand that name the fact
   */
  public static String voice(Sentence sentence, TokenRange claim, List<TokenRange> own) {
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
    TokenRange reporting = reporting(sentence, claim, own);
    return reporting == null
        ? null
        : "“" + sentence.text(reporting) + "”: it may be somebody else's word";
  }

  private static TokenRange reporting(Sentence sentence, TokenRange claim, List<TokenRange> own) {
    for (TokenRange each : all(Cues.REPORTING, sentence, sentence.whole(), claim)) {
      // "Per cent" quotes nobody.
      boolean ours = sentence.word(each.from()).equals("per") && isRate(sentence.word(each.to()));
      ours |= isDoing(sentence, each);
      for (TokenRange words : own) {
        ours |= words.overlaps(each);
      }
      if (!ours) {
        return each;
      }
    }
    return null;
  }

  /** {@code All told} reports nobody, {@code announced the loss of 90 jobs} does it. */
  private static boolean isDoing(Sentence sentence, TokenRange reporting) {
    boolean all = sentence.word(reporting.from() - 1).equals("all");
    boolean announced = sentence.word(reporting.from()).equals("announced");
    boolean object = Nouns.ARTICLES.contains(sentence.word(reporting.to()));
    return all || (announced && object);
  }

  private static boolean isRate(String word) {
    return Set.of("cent", "capita", "annum", "head").contains(word) || Cues.TIME.contains(word);
  }

  /** {@code due on 3 May}: the day on which it was to happen. */
  public static String due(Sentence sentence, TokenRange day) {
    List<TokenRange> due = sentence.find(DUE, sentence.clauseOf(day.from()));
    return due.isEmpty() ? null : "“" + sentence.text(due.get(0)) + "”: it may be when it was due";
  }

  /** {@code voted against}: the other way round. */
  public static String reversed(Sentence sentence, TokenRange verb, PhraseList recorded) {
    boolean against = sentence.word(verb.to()).equals("against");
    return against && recorded.in(sentence.tokens(), verb.to(), verb.to() + 1).isEmpty()
        ? "“against” behind the verb: it may be the opposite"
        : null;
  }

  /** {@code nearly killed}: it did not come to that. */
  public static String attempt(Sentence sentence, TokenRange verb) {
    int at = verb.from() - 1;
    while (Nouns.BEFORE_VERB.contains(sentence.word(at))
        && !Cues.ALMOST.contains(sentence.word(at))) {
      at--;
    }
    boolean allBut = sentence.word(at).equals("but") && sentence.word(at - 1).equals("all");
    return Cues.ALMOST.contains(sentence.word(at)) || allBut
        ? "“" + sentence.word(at) + "” before the verb: it did not happen"
        : null;
  }

  /**
   * {@code the attack of 7 October}, {@code the Oct. 7 attack}: a day that a noun itself carries.
   */
  public static boolean isCarried(Sentence sentence, TokenRange act, TokenRange day) {
    return day.to() == act.from() || Set.of("of", "dated").contains(sentence.word(day.from() - 1));
  }

  /**
   * {@code condemned the attack on 5 May}: the day may be that of talking about it.
   *
   * @param act the words for what happened
   * @param own other words of the record
   * @param day the words for its day
   */
  public static String talk(
      Sentence sentence, TokenRange clause, TokenRange act, TokenRange day, List<TokenRange> own) {
    if (isCarried(sentence, act, day)) {
      return null;
    }
    for (TokenRange talk : sentence.find(Cues.TALK, sentence.whole())) {
      boolean near =
          clause.contains(talk.from()) || sentence.clauseOf(day.from()).contains(talk.from());
      if (near && !talk.overlaps(act)) {
        return "“" + sentence.text(talk) + "”: it may be the day of that";
      }
    }
    boolean carried = act.to() < day.from();
    for (int at = clause.from(); carried && at < act.from(); at++) {
      String word = sentence.word(at);
      boolean past = word.length() > 4 && word.endsWith("ed");
      boolean named = false;
      for (NameMention name : sentence.meant()) {
        named |= name.at().contains(at);
      }
      for (TokenRange words : own) {
        named |= words.contains(at);
      }
      if (past && !named && !Cues.CARRIED.contains(word)) {
        return "“" + word + "”: it may be the day of that";
      }
    }
    return null;
  }

  /** Would, may, planned and the like, in the clause. */
  public static String mood(
      Sentence sentence, TokenRange scope, TokenRange claim, PhraseList words) {
    for (TokenRange modal : all(words, sentence, sentence.governing(scope.from()), claim)) {
      if (!isOfAnother(sentence, modal, scope)) {
        return "“" + sentence.text(modal) + "”: it is not stated as a fact";
      }
    }
    return null;
  }

  /** {@code papers on possible preparations}: of something else that a preposition leads to. */
  private static boolean isOfAnother(Sentence sentence, TokenRange modal, TokenRange act) {
    boolean led = Nouns.PREPOSITIONS.contains(sentence.word(modal.from() - 1));
    boolean own = act.from() >= modal.to() && act.from() <= modal.to() + NEAR;
    return led && UNSURE.contains(sentence.word(modal.from())) && !own;
  }

  public static String negation(Sentence sentence, TokenRange scope, TokenRange claim) {
    for (TokenRange not : all(Cues.NEGATION, sentence, sentence.governing(scope.from()), claim)) {
      // "It was not until 18 February that" denies nothing.
      if (!sentence.word(not.to()).equals("until")) {
        return "“" + sentence.text(not) + "”: it is denied, or limited";
      }
    }
    return null;
  }

  private static List<TokenRange> all(
      PhraseList words, Sentence sentence, TokenRange within, TokenRange without) {
    List<TokenRange> found = new ArrayList<>();
    for (TokenRange each : words.in(sentence.tokens(), within.from(), within.to())) {
      boolean named = isInAmount(sentence, each);
      for (NameMention name : sentence.meant()) {
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
  private static boolean isInAmount(Sentence sentence, TokenRange words) {
    for (Amount amount : sentence.amounts()) {
      if (words.overlaps(new TokenRange(amount.first(), amount.end()))) {
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
  public static String stranger(Sentence sentence, TokenRange scope, List<TokenRange> known) {
    for (int at = scope.from(); at < scope.to(); at++) {
      Token token = sentence.tokens().get(at);
      if (token.isCapitalised()
          && !isOpening(sentence, at)
          && !Capitals.isNoName(token)
          && !isKnown(sentence, at, known)) {
        return "“" + sentence.tokens().get(at).text() + "” is a name that the base does not know";
      }
    }
    return null;
  }

  private static boolean isOpening(Sentence sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.tokens().get(at - 1);
    boolean listed =
        before.text().equals(".") && at > 1 && sentence.tokens().get(at - 2).isNumber();
    boolean mark = !before.isWord() && !before.isNumber() && !",.'’&/".contains(before.text());
    return listed
        || (mark && !(before.text().equals("-") && before.touches(sentence.tokens().get(at))));
  }

  private static boolean isKnown(Sentence sentence, int at, List<TokenRange> known) {
    for (NameMention name : sentence.meant()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    for (TokenRange stretch : known) {
      if (stretch.contains(at)) {
        return true;
      }
    }
    for (TokenRange familiar : sentence.familiar()) {
      if (familiar.contains(at)) {
        return true;
      }
    }
    for (TimeMention time : sentence.times()) {
      if (at >= time.first() && at < time.end()) {
        return true;
      }
    }
    return Titles.isHonorific(sentence.word(at));
  }
}
