package factfile.prose.reach;

import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where a sentence says that somebody says something, and which of its words are said. */
public final class SpeechCues {
  private static final PhraseList IN_THE_VIEW =
      PhraseList.of(
          """
          according to, in the view of, in the eyes of, in the opinion of, in the judgment of,
          in the judgement of, in the words of
          """);

  private static final PhraseList VIEW =
      PhraseList.of(
          "view is, view was, position is, position was, opinion is, opinion was, stance is,"
              + " stance was, view that, words were");

  private static final PhraseList SAYING =
      PhraseList.of(
          """
          said, says, told, tells, announced, announces, stated, let it be known, made it known,
          reported, explained, declared, added, noted, revealed, disclosed, confirmed, made clear
          """);

  private final Sentence sentence;
  private final Kinship kinship;

  /** Whether words tell that somebody said or thought something, whatever the act on record. */
  public static boolean isAnyIn(List<Token> tokens) {
    return !SAYING.in(tokens, 0, tokens.size()).isEmpty()
        || !VIEW.in(tokens, 0, tokens.size()).isEmpty()
        || !IN_THE_VIEW.in(tokens, 0, tokens.size()).isEmpty();
  }

  public SpeechCues(Sentence sentence, Kinship kinship) {
    this.sentence = sentence;
    this.kinship = kinship;
  }

  /**
   * @param act the words for speaking
   * @param zone where what is said stands
   * @param subject whether the speaker is yet to be looked for before the act
   */
  public record SpeechCue(TokenRange act, TokenRange zone, boolean subject) {}

  /**
   * @param saying whether the act is one of plain saying or thinking
   */
  public List<SpeechCue> all(Collection<String> speakers, PhraseList acts, boolean saying) {
    List<SpeechCue> cues = new ArrayList<>();
    int end = sentence.tokens().size();
    for (TokenRange act : sentence.find(acts, sentence.whole())) {
      NameMention by =
          sentence.word(act.to()).equals("by") ? speakerAt(act.to() + 1, speakers) : null;
      boolean named = kinship.isAnyMeant(speakers, sentence.named(new TokenRange(0, act.from())));
      NameMention last = nameEnding(act.from());
      NameMention next = speakerAt(act.to(), speakers);
      boolean trailing =
          last != null
              && isOneOf(last, speakers)
              && sentence.word(last.at().from() - 1).equals(",")
              && end - act.to() <= 2;
      boolean inverted =
          next != null
              && sentence.word(act.from() - 1).equals(",")
              && Set.of("said", "says", "added", "wrote").contains(sentence.word(act.from()));
      if (by != null) {
        cues.add(new SpeechCue(act, new TokenRange(by.at().to(), end), false));
      } else if (trailing) {
        cues.add(new SpeechCue(act, new TokenRange(0, last.at().from()), false));
      } else if (inverted) {
        cues.add(new SpeechCue(act, new TokenRange(0, act.from()), false));
      } else if (named) {
        cues.add(new SpeechCue(act, new TokenRange(act.to(), end), true));
      }
    }
    if (saying) {
      addViews(speakers, cues);
    }
    return cues;
  }

  private void addViews(Collection<String> speakers, List<SpeechCue> cues) {
    int end = sentence.tokens().size();
    for (TokenRange view : sentence.find(IN_THE_VIEW, sentence.whole())) {
      NameMention name = speakerAt(view.to(), speakers);
      if (name != null) {
        boolean first = view.from() < end - name.at().to();
        cues.add(
            new SpeechCue(
                view,
                first ? new TokenRange(name.at().to(), end) : new TokenRange(0, view.from()),
                false));
      }
    }
    for (TokenRange view : sentence.find(VIEW, sentence.whole())) {
      int owner = sentence.word(view.from() - 1).equals("s") ? view.from() - 2 : view.from() - 1;
      owner = Set.of("'", "’").contains(sentence.word(owner)) ? owner : -1;
      NameMention name = owner < 0 ? null : nameEnding(owner);
      if (name != null && isOneOf(name, speakers)) {
        cues.add(new SpeechCue(view, new TokenRange(view.to(), end), false));
      }
    }
  }

  /** The speaker whose name begins at a token or behind an article and an office there. */
  private NameMention speakerAt(int at, Collection<String> speakers) {
    int from = at;
    while (Nouns.ARTICLES.contains(sentence.word(from))
        || Set.of("both", "president", "minister", "secretary").contains(sentence.word(from))) {
      from++;
    }
    for (NameMention name : sentence.names()) {
      boolean owner = Set.of("'", "’").contains(sentence.word(name.at().to()));
      boolean here = name.at().from() >= at && name.at().from() <= from;
      if (here && !owner && isOneOf(name, speakers)) {
        return name;
      }
    }
    return null;
  }

  private boolean isOneOf(NameMention name, Collection<String> speakers) {
    return kinship.isAnyMeant(speakers, name.entities());
  }

  private NameMention nameEnding(int end) {
    for (NameMention name : sentence.names()) {
      if (name.at().to() == end) {
        return name;
      }
    }
    return null;
  }

  /**
   * Who else reports it: a word of reporting that is neither the act's nor said of somebody whose
   * word the record is anyway.
   *
   * @param voices the speakers, and by whom the record has it
   */
  public String reporter(SpeechCue cue, PhraseList acts, Collection<String> voices) {
    for (TokenRange word : sentence.find(Cues.REPORTING, sentence.whole())) {
      boolean ours = word.overlaps(cue.act());
      for (TokenRange act : sentence.find(acts, word)) {
        ours |= act.overlaps(word);
      }
      boolean known = false;
      for (NameMention name : sentence.names()) {
        boolean beside =
            name.at().to() == word.from()
                || name.at().from() == word.to()
                || (sentence.word(name.at().to()).equals(",")
                    && sentence.word(word.from() - 1).equals(",")
                    && name.at().to() < word.from());
        known |= beside && kinship.isAnyMeant(voices, name.entities());
      }
      boolean capital = word.from() > 0 && sentence.tokens().get(word.from()).isCapitalised();
      if (!ours && !known && !capital) {
        return "“" + sentence.text(word) + "”: it may be somebody else's word";
      }
    }
    return null;
  }

  /** A word of saying whose subject is somebody by whom the record has it. */
  public SpeechCue reported(Collection<String> voices, Collection<String> speakers) {
    boolean named = kinship.isAnyMeant(speakers, sentence.named(sentence.whole()));
    for (TokenRange word : sentence.find(SAYING, sentence.whole())) {
      NameMention before = nameEnding(word.from());
      if (named && before != null && isOneOf(before, voices)) {
        boolean last = sentence.tokens().size() - word.to() <= 2;
        TokenRange zone =
            last
                ? new TokenRange(0, before.at().from())
                : new TokenRange(word.to(), sentence.tokens().size());
        return new SpeechCue(word, zone, false);
      }
    }
    return null;
  }
}
