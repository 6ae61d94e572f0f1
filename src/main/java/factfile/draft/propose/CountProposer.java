package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Counted;
import factfile.draft.read.CountedReader;
import factfile.draft.read.Limit;
import factfile.draft.read.LimitReader;
import factfile.draft.read.SubjectMatter;
import factfile.edit.Kind;
import factfile.prose.forms.Verbs;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.Utterance;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes a count for each number that counts something. */
final class CountProposer {
  private static final Set<String> COMPARING =
      Cues.words("down up rose fell risen fallen increased decreased dropped compared rise drop");

  private static final Set<String> AUXILIARIES =
      Cues.words("was were been is are being had have has also already");

  /** A verb stands no farther behind what is counted. */
  private static final int REACH = 3;

  private final Draftsman draftsman;

  CountProposer(Draftsman draftsman) {
    this.draftsman = draftsman;
  }

  /**
   * @param speakers who says what, where that is known
   */
  void add(SentenceReading told, Map<Utterance, String> speakers) {
    List<Limit> limits = LimitReader.in(told.sentence(), null);
    for (Counted counted : CountedReader.in(told.sentence())) {
      boolean limit = false;
      for (Limit each : limits) {
        limit |= each.words().overlaps(counted.words());
      }
      if (!limit) {
        add(told, counted, speakers);
      }
    }
  }

  private void add(SentenceReading told, Counted counted, Map<Utterance, String> speakers) {
    String verb = verb(told.sentence(), counted);
    String topic = counted.noun() + (verb == null ? "" : " " + verb);
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", counted.value());
    ClauseDays.Told day = told.days().at(counted.words().from());
    if (day != null && !isCompared(told.sentence(), counted.words().from())) {
      value.put("date", day.edtf());
    }
    Utterance saying = told.sayingAt(counted.words().from());
    value.put("cite", draftsman.cite(told, speakers.get(saying)));
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", draftsman.id(topic, "number"));
    keys.put("topic", topic);
    keys.put("unit", counted.unit());
    keys.put("values", new ArrayList<>(List.of(value)));
    if (verb != null) {
      keys.put("check", CheckWords.of(new SubjectMatter(counted.unit(), verb)).block());
    }
    draftsman.add(Kind.COUNT, keys, told);
  }

  /** {@code down from 31 % a week earlier}: its day is another. */
  private static boolean isCompared(Sentence sentence, int first) {
    return sentence.word(first - 1).equals("from") && COMPARING.contains(sentence.word(first - 2));
  }

  /** What was done to them, or what they did: {@code were killed}, {@code killed 40 people}. */
  private static String verb(Sentence sentence, Counted counted) {
    int at = counted.words().to();
    int end = Math.min(sentence.tokens().size(), at + counted.noun().split(" ", -1).length + REACH);
    boolean passive = false;
    for (; at < end; at++) {
      String word = sentence.word(at);
      passive |= AUXILIARIES.contains(word);
      if (passive && !AUXILIARIES.contains(word)) {
        return word.endsWith("ed") || Verbs.isParticiple(word) ? word : null;
      }
    }
    int before = counted.words().from() - 1;
    boolean led =
        before >= 0
            && ClauseWords.isVerb(sentence, before)
            && Verbs.isParticiple(sentence.word(before));
    return led ? sentence.word(before) : null;
  }
}
