package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Happenings;
import factfile.edit.Kind;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.Utterance;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes a statement for each time that somebody is told to say something. */
final class StatementProposer {
  private final Parties parties;
  private final Draftsman draftsman;

  StatementProposer(Parties parties, Draftsman draftsman) {
    this.parties = parties;
    this.draftsman = draftsman;
  }

  /**
   * Adds it.
   *
   * @param before sentences of the same quotation that stand before it
   * @param reporter id of whoever tells that it was said; null for the document itself
   * @return the id of whoever speaks; null where that cannot be told
   */
  String add(
      SentenceReading told, Utterance utterance, List<SentenceReading> before, String reporter) {
    String speaker = parties.speaking(told, utterance.speaker());
    if (speaker == null) {
      return null;
    }
    List<String> gist = new ArrayList<>();
    for (SentenceReading each : before) {
      gist.add(Wordings.words(each.sentence(), each.sentence().whole()));
    }
    gist.add(Wordings.words(told.sentence(), utterance.opening()));
    gist.add(Wordings.words(told.sentence(), utterance.words()));
    Map<String, Object> keys = new LinkedHashMap<>();
    String day = day(told, utterance);
    if (day != null) {
      keys.put("date", day);
    }
    // "He declined to say, adding that …": nobody reports of himself.
    String other = speaker.equals(reporter) ? null : reporter;
    Object cite =
        before.isEmpty() ? draftsman.cite(told, other) : draftsman.at(told.wholeParagraph());
    add(told, speaker, utterance.act(), Wordings.line(String.join(" ", gist).strip()), keys, cite);
    if (reporter == null) {
      parties.noteSpeaker(speaker);
    }
    return speaker;
  }

  /**
   * Adds a sentence of a quotation that goes on.
   *
   * @param named place of the sentence that tells whose words they are
   */
  void addGoingOn(SentenceReading told, String speaker, String named) {
    String gist = Wordings.line(told.sentence(), told.sentence().whole());
    Object cite = new ArrayList<>(List.of(draftsman.at(named), draftsman.at(told.at())));
    add(told, speaker, "said", gist, new LinkedHashMap<>(), cite);
  }

  private void add(
      SentenceReading told,
      String speaker,
      String act,
      String gist,
      Map<String, Object> when,
      Object cite) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", draftsman.id(speaker + " " + gist, "statement"));
    keys.putAll(when);
    keys.put("speaker", speaker);
    keys.put("act", act);
    keys.put("gist", gist);
    keys.put("cite", cite);
    draftsman.add(Kind.STATEMENT, keys, told);
  }

  /** The day beside the verb, and not one of which is spoken. */
  private static String day(SentenceReading told, Utterance utterance) {
    TokenRange words = utterance.words();
    int from = utterance.speaker().from();
    int to = Math.max(utterance.verb().to(), utterance.speaker().to());
    boolean behind = words.from() >= to;
    TokenRange beside =
        behind
            ? new TokenRange(Math.min(from, utterance.verb().from()), words.from())
            : new TokenRange(words.to(), told.sentence().tokens().size());
    ClauseDays.Told day = told.days().in(beside);
    if (day != null && day.first() < from + speakerLength(utterance)) {
      // "The crews, who left on 3 May, said": a day of theirs.
      day = null;
    }
    // "On 3 May, the board said, it would close": the day is of what was said.
    boolean within = told.sentence().word(utterance.verb().to()).equals(",");
    if (day == null && behind && from > 0 && !within) {
      day = told.days().in(new TokenRange(0, from));
    }
    boolean aim = told.sentence().word(words.from()).equals("to");
    if (day == null
        && behind
        && !aim
        && !ClauseWords.hasVerb(told.sentence(), words.from(), words.to())) {
      // "Announced the attack on 3 May": no verb but that of saying has a day.
      day = told.days().in(words);
      day = day != null && Happenings.isNoun(before(told.sentence(), day.first())) ? null : day;
    }
    return day == null ? null : day.edtf();
  }

  private static int speakerLength(Utterance utterance) {
    return utterance.speaker().to() - utterance.speaker().from();
  }

  /** The last word before a day: {@code condemned the raid on Monday}. */
  private static String before(Sentence sentence, int day) {
    String word = sentence.word(day - 1);
    return word.equals("on") || word.equals("in") ? sentence.word(day - 2) : word;
  }
}
