package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Utterance;
import factfile.edit.Kind;
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
    String speaker = parties.of(told, utterance.speaker());
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
    Object cite =
        before.isEmpty() ? draftsman.cite(told, reporter) : draftsman.at(told.wholeParagraph());
    add(told, speaker, utterance.act(), Wordings.line(String.join(" ", gist).strip()), keys, cite);
    return speaker;
  }

  /** Adds a sentence of a quotation that goes on. */
  void addGoingOn(SentenceReading told, String speaker) {
    String gist = Wordings.line(told.sentence(), told.sentence().whole());
    Object cite = draftsman.cite(told, null);
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
    parties.noteSpeaker(speaker);
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
    if (day == null && behind && from > 0) {
      day = told.days().in(new TokenRange(0, from));
    }
    return day == null ? null : day.edtf();
  }
}
