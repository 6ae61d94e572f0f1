package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.query.words.Phrase;
import java.util.List;

/**
 * What records a list is of. A word that is exactly the id of one picks that record, and not all
 * that hold the word.
 */
public enum Listed {
  COUNTS(FactKind.COUNT),
  DEADLINES(FactKind.DEADLINE),
  STATEMENTS(FactKind.STATEMENT),
  TERMS(FactKind.TERM),
  SOURCES(null),
  /** All kinds of facts: plain words are ids of some, and are not meant so. */
  FACTS(null),
  /** The same, and sources. */
  EVERYTHING(null),
  /** Of what is found by names. */
  ENTITIES(null);

  private final FactKind kind;

  Listed(FactKind kind) {
    this.kind = kind;
  }

  /** Whether a word is the id of a record that the list can hold, and surely meant as one. */
  public boolean isId(FactBase base, String word) {
    return switch (this) {
      case COUNTS, DEADLINES, STATEMENTS, TERMS -> isOf(kind, base.fact(word));
      case SOURCES -> base.source(word) != null;
      case FACTS -> isMarked(word) && base.fact(word) != null;
      case EVERYTHING -> isMarked(word) && (base.fact(word) != null || base.source(word) != null);
      case ENTITIES -> false;
    };
  }

  private static boolean isOf(FactKind kind, Fact fact) {
    return fact != null && fact.kind() == kind;
  }

  /** Whether it has what no word of a language has. */
  private static boolean isMarked(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '/' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** What is said where an id is a word in other records as well; null where it is not. */
  public String notice(FactBase base, String id) {
    int others = others(base, id);
    return others == 0
        ? null
        : "`"
            + id
            + "` is an id and picks that record; "
            + (others == 1 ? "1 other holds" : others + " others hold")
            + " the word: text:"
            + id;
  }

  /** How many other records of the list hold the word. */
  private int others(FactBase base, String id) {
    Phrase phrase = Phrase.of(id);
    Ordinals holding = phrase.candidates(base);
    int others = 0;
    if (this != SOURCES) {
      Ordinals ofKind = kind == null ? holding : holding.and(base.find(Index.KIND, kind.word()));
      for (Fact fact : base.facts(ofKind)) {
        others += isOther(fact, id, phrase, Subject.of(base, fact).texts());
      }
    }
    if (this == SOURCES || this == EVERYTHING) {
      for (Source source : base.sources(holding)) {
        others += isOther(source, id, phrase, source.ownTexts());
      }
    }
    return others;
  }

  private static int isOther(Item item, String id, Phrase phrase, List<String> texts) {
    for (String text : texts) {
      if (phrase.standsIn(text)) {
        return item.id().equals(id) ? 0 : 1;
      }
    }
    return 0;
  }
}
