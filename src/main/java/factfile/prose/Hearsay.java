package factfile.prose;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Verdict;
import factfile.prose.names.NameMention;
import factfile.prose.said.Heard;
import factfile.prose.said.SpeakerNouns;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody else is said to have said. It is uncertain in any case; where nothing but that
 * speaks against a verdict, the verdict on their words is told as well, and whose they are.
 */
final class Hearsay {
  private final FactBase base;

  Hearsay(FactBase base) {
    this.base = base;
  }

  /** What a judge says of a sentence, and of what it tells of others' words. */
  List<Finding> judged(Judge judge, Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : Guesswork.judged(judge, sentence)) {
      found.add(
          finding.verdict() == Verdict.UNCERTAIN && finding.isAnothersWord()
              ? heard(judge, sentence, finding)
              : finding);
    }
    return found;
  }

  private Finding heard(Judge judge, Sentence sentence, Finding finding) {
    Heard heard = Heard.at(sentence, finding.offset() - sentence.start());
    if (heard == null) {
      return finding;
    }
    for (Finding own : Guesswork.judged(judge, heard.words())) {
      boolean plain = own.verdict() != Verdict.UNCERTAIN && own.voice() != null;
      if (plain && own.id().equals(finding.id()) && own.isOf(finding)) {
        return own.attributedTo(speaker(sentence, heard), finding);
      }
    }
    return finding;
  }

  /** The words for whoever says so; a name for a word that only points at one. */
  private String speaker(Sentence sentence, Heard heard) {
    if (heard.speaker() == null) {
      return null;
    }
    for (NameMention standIn : sentence.standIns()) {
      Entity meant =
          standIn.at().equals(heard.speaker()) && standIn.entities().size() == 1
              ? base.entity(standIn.entities().get(0))
              : null;
      if (meant != null && standIn.told() == NameMention.Told.STAND_IN) {
        return meant.name();
      }
    }
    boolean pointed =
        heard.speaker().to() - heard.speaker().from() == 1
            && Nouns.PRONOUNS.contains(sentence.word(heard.speaker().from()));
    return pointed ? null : uncapitalised(sentence, heard.speaker());
  }

  /** {@code The mayor} at the beginning of a sentence is the mayor. */
  private static String uncapitalised(Sentence sentence, TokenRange speaker) {
    String text = sentence.text(speaker);
    String word = sentence.word(speaker.from());
    boolean noun =
        Nouns.ARTICLES.contains(word)
            || SpeakerNouns.isSpeaker(word)
            || SpeakerNouns.isGroup(word)
            || SpeakerNouns.isPaper(word);
    for (NameMention name : sentence.names()) {
      noun &= name.at().from() != speaker.from();
    }
    return noun && speaker.from() == 0
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
