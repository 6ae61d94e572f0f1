package factfile.prose.discourse;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** A sentence while it is worked out whom its words stand for. */
final class Reading {
  private final Sentence sentence;
  private final List<NameMention> names;
  private final List<NameMention> standIns = new ArrayList<>();

  Reading(Sentence sentence) {
    this.sentence = sentence;
    this.names = new ArrayList<>(sentence.names());
  }

  Sentence sentence() {
    return sentence;
  }

  /** The sentence with what is known by now. */
  Sentence soFar() {
    return sentence.meaning(names, standIns);
  }

  /** Takes a word for a name itself, or for one that stands in for it. */
  void add(TokenRange at, Meant meant) {
    NameMention found = new NameMention(at, meant.entities(), meant.told());
    List<NameMention> list = meant.told() == NameMention.Told.NAME ? names : standIns;
    int place = list.size();
    while (place > 0 && list.get(place - 1).at().from() > at.from()) {
      place--;
    }
    list.add(place, found);
  }

  boolean isTaken(TokenRange range) {
    return isIn(names, range) || isIn(standIns, range);
  }

  private static boolean isIn(List<NameMention> mentions, TokenRange range) {
    for (NameMention mention : mentions) {
      if (mention.at().overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name begins at a token. */
  boolean isNameAt(int at) {
    return isIn(names, new TokenRange(at, at + 1));
  }
}
