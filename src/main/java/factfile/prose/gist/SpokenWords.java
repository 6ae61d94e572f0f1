package factfile.prose.gist;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a sentence that carry meaning, and those of them that a gist does not have. */
public final class SpokenWords {
  /** Adverbs that change nothing of what was said. */
  private static final Set<String> LOOSE =
      Cues.words(
          """
          formally officially publicly openly finally recently previously initially clearly plainly
          reportedly simply really actually similarly additionally subsequently personally
          """);

  private final Sentence sentence;
  private final Kinship kinship;
  private final FactBase base;

  public SpokenWords(Sentence sentence, Kinship kinship, FactBase base) {
    this.sentence = sentence;
    this.kinship = kinship;
    this.base = base;
  }

  /**
   * All words, with every name of those who are named: {@code American} is {@code United States}.
   */
  public Set<String> all() {
    Set<String> words = new HashSet<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      words.add(sentence.word(at));
    }
    for (NameMention name : sentence.names()) {
      addNames(name, words);
    }
    for (NameMention adjective : sentence.adjectives()) {
      addNames(adjective, words);
    }
    return words;
  }

  private void addNames(NameMention name, Set<String> words) {
    for (String id : name.entities()) {
      words.addAll(kinship.words(id));
    }
  }

  /**
   * Words that a gist does not have.
   *
   * @param zone where what was said stands
   * @param known words that add nothing of their own
   * @param acts where words for speaking stand
   */
  public Set<String> strange(
      TokenRange zone, Likeness gist, Set<String> known, List<TokenRange> acts) {
    Set<String> strange = new LinkedHashSet<>();
    for (int at = zone.from(); at < zone.to(); at++) {
      String word = sentence.word(at);
      boolean counts =
          Likeness.isContent(word)
              && sentence.tokens().get(at).isWord()
              && !LOOSE.contains(word)
              && !isRead(at)
              && !isIn(at, acts);
      if (counts && !gist.has(word) && !known.contains(word)) {
        strange.add(word);
      }
    }
    return strange;
  }

  /**
   * Who is named and has nothing to do with a gist.
   *
   * @param text the gist itself
   * @param known words that add nothing of their own
   */
  public String stranger(TokenRange zone, String text, Likeness gist, Set<String> known) {
    List<NameMention> all = new ArrayList<>(sentence.names());
    for (NameMention adjective : sentence.adjectives()) {
      boolean inside = false;
      for (NameMention name : sentence.names()) {
        inside |= name.at().overlaps(adjective.at());
      }
      if (!inside) {
        all.add(adjective);
      }
    }
    for (NameMention name : all) {
      if (zone.overlaps(name.at()) && !isNamed(name, text) && !isMeant(name, gist, known)) {
        return sentence.text(name.at());
      }
    }
    return null;
  }

  /** Who is named and not in a gist, be it somebody whom it concerns. */
  public String other(TokenRange zone, String text, Likeness gist) {
    return stranger(zone, text, gist, Set.of());
  }

  private boolean isMeant(NameMention name, Likeness gist, Set<String> known) {
    Set<String> names = new HashSet<>();
    addNames(name, names);
    for (String each : names) {
      if (Likeness.isContent(each) && (gist.has(each) || known.contains(each))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of somebody's names stands in a text, however short it is. */
  private boolean isNamed(NameMention name, String text) {
    for (String id : name.entities()) {
      Entity entity = base.entity(id);
      List<String> names = new ArrayList<>(entity == null ? List.of() : entity.aliases());
      names.add(entity == null ? id : entity.name());
      for (String each : names) {
        if (FoldedWords.standWhole(FoldedWords.of(each), text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number that a gist does not have. */
  public String number(TokenRange zone, Set<String> gist) {
    for (Amount amount : sentence.amounts()) {
      TokenRange at = new TokenRange(amount.first(), amount.end());
      boolean digits = false;
      for (int each = at.from(); each < at.to(); each++) {
        digits |= sentence.tokens().get(each).isNumber();
      }
      boolean known = true;
      for (int each = at.from(); each < at.to(); each++) {
        boolean counts = !digits || sentence.tokens().get(each).isNumber();
        known &= !counts || gist.contains(sentence.word(each));
      }
      if (zone.overlaps(at) && !known && !sentence.word(at.from()).equals("one")) {
        return sentence.text(at);
      }
    }
    return null;
  }

  private static boolean isIn(int at, List<TokenRange> stretches) {
    for (TokenRange each : stretches) {
      if (each.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Names, days, times, numbers and offices are looked at for themselves. */
  private boolean isRead(int at) {
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    for (TimeMention time : sentence.times()) {
      boolean point = time.kind() != TimeMention.Kind.SPAN && time.kind() != TimeMention.Kind.HOUR;
      // "A day shift" is no time.
      if (point && at >= time.first() && at < time.end()) {
        return true;
      }
    }
    for (Amount amount : sentence.amounts()) {
      if (at >= amount.first() && at < amount.end()) {
        return true;
      }
    }
    return isIn(at, sentence.offices());
  }
}
