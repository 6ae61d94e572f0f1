package factfile.cli.source;

import factfile.model.base.FactBase;
import factfile.model.part.Act;
import factfile.model.part.ActGrammar;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.prose.sentence.Sentences;
import factfile.prose.words.ActWords;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what of a paragraph a record could hold: numbers, days, and who does what with words. */
final class Checkable {
  private final SentenceReader reader;
  private final List<PhraseList> acts = new ArrayList<>();

  /**
   * @param written the day of the document, or null
   */
  Checkable(FactBase base, LocalDate written) {
    this.reader = new SentenceReader(new NameTable(base), new Titles(base), written);
    for (ActGrammar act : ActGrammar.values()) {
      acts.add(ActWords.of(new Act(act.word())));
    }
  }

  /** The words that can be checked, each once; empty for a paragraph that has none. */
  List<String> in(String paragraph) {
    Set<String> found = new LinkedHashSet<>();
    for (Sentences.Piece piece : Sentences.of(paragraph)) {
      Sentence sentence = reader.read(piece.text(), piece.start(), false);
      for (DayMention day : sentence.days()) {
        found.add(sentence.text(new TokenRange(day.first(), day.end())));
      }
      List<TokenRange> times = times(sentence);
      for (TokenRange time : times) {
        found.add(sentence.text(time));
      }
      for (Amount amount : sentence.amounts()) {
        TokenRange own = new TokenRange(amount.first(), amount.end());
        if (isTold(amount) && times.stream().noneMatch(own::overlaps)) {
          found.add(sentence.text(own));
        }
      }
      addActs(sentence, found);
    }
    return List.copyOf(found);
  }

  /** Days that are told by others, and how long something lasts: "Tuesday", "ten days". */
  private static List<TokenRange> times(Sentence sentence) {
    List<TokenRange> times = new ArrayList<>();
    for (TimeMention time : sentence.times()) {
      if (time.kind() != TimeMention.Kind.HOUR) {
        times.add(new TokenRange(time.first(), time.end()));
      }
    }
    for (SpanMention span : sentence.spans()) {
      TokenRange own = new TokenRange(span.first(), span.end());
      if (times.stream().noneMatch(own::overlaps)) {
        times.add(own);
      }
    }
    return times;
  }

  /** "One of them", "the first", "dozens" say little that a record would hold. */
  private static boolean isTold(Amount amount) {
    boolean small = amount.nominal() != null && amount.nominal().intValue() < 2;
    return !amount.isOrdinal() && !(amount.form() == Amount.Form.WORDS && small);
  }

  private void addActs(Sentence sentence, Set<String> found) {
    List<TokenRange> verbs = new ArrayList<>();
    for (PhraseList act : sentence.names().isEmpty() ? List.<PhraseList>of() : acts) {
      verbs.addAll(sentence.find(act, sentence.whole()));
    }
    for (NameMention name : sentence.names()) {
      TokenRange clause = sentence.clauseOf(name.at().from());
      for (TokenRange verb : verbs) {
        if (verb.from() >= name.at().to() && clause.contains(verb.from())) {
          found.add(sentence.text(name.at()) + " " + sentence.text(verb));
        }
      }
    }
  }
}
