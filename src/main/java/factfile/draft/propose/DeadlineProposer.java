package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Limit;
import factfile.draft.read.LimitReader;
import factfile.draft.read.SubjectMatter;
import factfile.edit.Kind;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.Utterance;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Proposes a deadline where somebody has to do something within a time, or by a day. */
final class DeadlineProposer {
  private final Parties parties;
  private final Draftsman draftsman;
  private final LocalDate written;

  /**
   * @param written the day of the document, or null
   */
  DeadlineProposer(Parties parties, Draftsman draftsman, LocalDate written) {
    this.parties = parties;
    this.draftsman = draftsman;
    this.written = written;
  }

  void add(SentenceReading told, Map<Utterance, String> speakers) {
    for (Limit limit : LimitReader.in(told.sentence(), written)) {
      Map<String, Object> time = time(told, limit);
      Utterance saying = told.sayingAt(limit.words().from());
      TokenRange whole = saying == null ? told.sentence().whole() : saying.words();
      String owing = time.isEmpty() ? null : owing(told, whole, limit.words().from());
      if (owing != null) {
        add(told, whole, time, owing, draftsman.cite(told, speakers.get(saying)));
        return;
      }
    }
  }

  private Map<String, Object> time(SentenceReading told, Limit limit) {
    Map<String, Object> time = new LinkedHashMap<>();
    if (limit.due() != null) {
      time.put("due", limit.due().toString());
      return time;
    }
    ClauseDays.Told set = told.days().at(limit.words().from());
    boolean day = set != null && set.days().isSingleDay();
    if (day || written != null) {
      // Where no day is told, it was about then that one could read of it.
      time.put("set", day ? set.edtf() : written + "~");
      time.put("window", limit.window().text());
    }
    return time;
  }

  private void add(
      SentenceReading told, TokenRange whole, Map<String, Object> time, String owing, Object cite) {
    String title = Wordings.line(told.sentence(), whole);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", draftsman.id(title, "deadline"));
    keys.put("title", title);
    keys.putAll(time);
    keys.put("owed_by", owing);
    SubjectMatter matter = SubjectMatter.toDo(told.sentence(), whole);
    if (matter != null) {
      keys.put("check", CheckWords.of(matter).block());
    }
    keys.put("cite", cite);
    draftsman.add(Kind.DEADLINE, keys, told);
  }

  /** The subject of a verb before the time: the nearest that is somebody. */
  private String owing(SentenceReading told, TokenRange whole, int at) {
    Sentence sentence = told.sentence();
    for (int verb = Math.min(at, whole.to()) - 1; verb > whole.from(); verb--) {
      boolean verbal =
          ClauseWords.isVerb(sentence, verb) && !ClauseWords.isNounLike(sentence, verb);
      if (!verbal) {
        continue;
      }
      int from = verb;
      while (from > whole.from() && !ends(sentence, from - 1)) {
        from--;
      }
      String party = from < verb ? parties.of(told, new TokenRange(from, verb)) : null;
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  private static boolean ends(Sentence sentence, int at) {
    String word = sentence.word(at);
    return Nouns.PREPOSITIONS.contains(word)
        || ",;:—–(".contains(word)
        || Cues.CLAUSE.contains(word)
        || word.equals("and")
        || (ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at));
  }
}
