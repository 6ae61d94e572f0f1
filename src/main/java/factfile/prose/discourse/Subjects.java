package factfile.prose.discourse;

import factfile.prose.names.Capitals;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom a sentence is about: the names that stand where its subject does. */
final class Subjects {
  /** Between the beginning of a sentence and its subject. */
  private static final Set<String> OPENING =
      Cues.words("then later meanwhile yesterday today tonight now but and so yet however also");

  private Subjects() {}

  /** The subject, several where they are joined; empty where something else is the subject. */
  static List<NameMention> of(Sentence sentence) {
    List<NameMention> meant = sentence.meant();
    for (int i = 0; i < meant.size(); i++) {
      NameMention name = meant.get(i);
      if (opens(sentence, start(sentence, name.at().from()))) {
        return isOwner(sentence, name) ? List.of() : joined(sentence, meant, i);
      }
    }
    return List.of();
  }

  /** Those joined to a name by "and" or a comma. */
  private static List<NameMention> joined(Sentence sentence, List<NameMention> meant, int first) {
    List<NameMention> all = new ArrayList<>(List.of(meant.get(first)));
    for (int i = first + 1; i < meant.size(); i++) {
      int end = all.get(all.size() - 1).at().to();
      int start = start(sentence, meant.get(i).at().from());
      boolean and = start == end + 1 && sentence.word(end).equals("and");
      boolean listed =
          start == end + 1 && sentence.word(end).equals(",") && hasAnd(sentence, meant, i);
      if (!and && !listed) {
        break;
      }
      all.add(meant.get(i));
    }
    return all;
  }

  /** {@code A, B and C}: a comma joins where "and" follows behind the name. */
  private static boolean hasAnd(Sentence sentence, List<NameMention> meant, int at) {
    boolean last = at + 1 == meant.size();
    int next = meant.get(at).at().to();
    return !last
        && sentence.word(next).equals("and")
        && start(sentence, meant.get(at + 1).at().from()) == next + 1;
  }

  /** Where the words that belong to a name begin: its article, office and the like. */
  private static int start(Sentence sentence, int name) {
    int start = name;
    while (start > 0 && isOfName(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isOfName(Sentence sentence, int at) {
    for (TokenRange familiar : sentence.familiar()) {
      if (familiar.contains(at)) {
        return true;
      }
    }
    String word = sentence.word(at);
    return Set.of("the", "a", "an", "both").contains(word)
        || Titles.isHonorific(word)
        || Nouns.ACTING_FOR.contains(word)
        || Capitals.isTitle(word);
  }

  /** Whether nothing but time, or a phrase up to a comma, stands before a token. */
  private static boolean opens(Sentence sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.tokens().get(at - 1);
    if (!before.isWord() && !before.isNumber()) {
      return !"'’/&".contains(before.text()) && !before.touches(sentence.tokens().get(at));
    }
    for (DayMention day : sentence.days()) {
      if (day.end() == at) {
        return true;
      }
    }
    for (TimeMention time : sentence.times()) {
      if (time.end() == at) {
        return true;
      }
    }
    return at == 1 && OPENING.contains(before.word());
  }

  /** {@code Biden's aide}: the subject is the aide. */
  static boolean isOwner(Sentence sentence, NameMention name) {
    return Set.of("'", "’").contains(sentence.word(name.at().to()))
        || Nouns.POSSESSIVES.contains(sentence.word(name.at().from()));
  }
}
