package factfile.draft.propose;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.said.SpeakerNouns;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** The person that a noun phrase is about: {@code the mayor, Ada Quay}. */
final class NamedPerson {
  /** Behind them another is named, and not whoever speaks. */
  private static final Set<String> GOVERNING =
      Set.of("for", "of", "to", "with", "in", "at", "from", "near", "by");

  private NamedPerson() {}

  /** Its id; null where the phrase names nobody, or only whose spokesman it is that speaks. */
  static String in(FactBase whole, Sentence sentence, TokenRange words) {
    String found = null;
    int last = 0;
    for (NameMention name : sentence.names()) {
      Entity entity = whole.entity(name.entities().get(0));
      boolean inside = words.contains(name.at().from()) && name.at().to() <= words.to();
      boolean person = entity != null && entity.kind() == EntityKind.PERSON;
      boolean group = SpeakerNouns.isGroup(sentence.word(name.at().to()));
      if (!inside || !person || group || name.entities().size() != 1) {
        continue;
      }
      // "Green House press secretary Kari Lund": who is named last before a comma is meant.
      boolean nearer = found != null && !hasComma(sentence, last, name.at().from());
      if (isItself(sentence, words, name.at())) {
        found = found == null || nearer ? entity.id() : found;
        last = name.at().from();
      }
    }
    return found;
  }

  private static boolean isItself(Sentence sentence, TokenRange words, TokenRange name) {
    String after = sentence.word(name.to());
    if (name.to() < words.to() && (after.equals("'") || after.equals("’"))) {
      return false;
    }
    for (int at = words.from(); at < name.from(); at++) {
      if (GOVERNING.contains(sentence.word(at)) && !hasComma(sentence, at, name.from())) {
        return sentence.word(at).equals("of") && isTitled(sentence, name);
      }
    }
    return true;
  }

  private static boolean isTitled(Sentence sentence, TokenRange name) {
    return name.from() > 0 && sentence.tokens().get(name.from() - 1).isCapitalised();
  }

  private static boolean hasComma(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
