package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for an office, and for whose it is said to be. */
final class OfficeSeeker {
  private static final Set<String> JOINTS =
      Set.of("of", "the", "for", "and", "to", "a", "an", "in");

  /** The words of an office stand no farther apart than that. */
  private static final int WIDEST = 4;

  private final FactBase base;
  private final Sought.Office office;
  private final List<String> words = new ArrayList<>();

  private OfficeSeeker(FactBase base, Sought.Office office) {
    this.base = base;
    this.office = office;
    for (String word : FoldedWords.of(office.title())) {
      if (!JOINTS.contains(word)) {
        words.add(word);
      }
    }
  }

  static Sighting seek(FactBase base, Sought.Office office, CitedPassage passage) {
    return new OfficeSeeker(base, office).seek(passage);
  }

  private Sighting seek(CitedPassage passage) {
    Sighting best = Sighting.NONE;
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.sentences()) {
      for (TokenRange title : titles(each.sentence())) {
        best = best.or(seek(each.sentence(), title, before, passage.at(each)));
      }
      before.add(each.sentence());
    }
    return best;
  }

  private Sighting seek(Sentence sentence, TokenRange title, List<Sentence> before, String at) {
    String text = sentence.text(title);
    NameMention holder = holder(sentence, title);
    if (holder != null) {
      boolean his = holder.entities().contains(office.holder());
      String whose = text + ": " + sentence.text(holder.at());
      return his ? Sighting.it(whose, at) : Sighting.another(whose, at);
    }
    Entity entity = base.entity(office.holder());
    boolean meant =
        sentence.named(sentence.whole()).contains(office.holder())
            || new Circle(base, entity).description(sentence, before) != null;
    return meant ? Sighting.it(text, at) : Sighting.NONE;
  }

  /** Every place where all words of the office stand close together, in whatever order. */
  private List<TokenRange> titles(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    for (int from = 0; from < sentence.tokens().size() && !words.isEmpty(); from++) {
      if (!matches(sentence, from)) {
        continue;
      }
      List<String> open = new ArrayList<>(words);
      int to = from;
      int gap = 0;
      for (; to < sentence.tokens().size() && !open.isEmpty() && gap < WIDEST; to++) {
        boolean taken = take(open, sentence.word(to));
        gap = taken ? 0 : gap + 1;
      }
      if (open.isEmpty()) {
        found.add(new TokenRange(from, to));
        from = to - 1;
      }
    }
    return found;
  }

  private boolean matches(Sentence sentence, int at) {
    return take(new ArrayList<>(words), sentence.word(at));
  }

  /** {@code ministers} for a minister, {@code defence} for defense. */
  private static boolean take(List<String> open, String word) {
    for (String each : open) {
      boolean same =
          each.equals(word) || word.equals(each + "s") || spelling(each).equals(spelling(word));
      if (same) {
        open.remove(each);
        return true;
      }
    }
    return false;
  }

  private static String spelling(String word) {
    return word.replace("defence", "defense")
        .replace("spokesperson", "spokesman")
        .replace("spokeswoman", "spokesman");
  }

  /**
   * The person beside the office: {@code Secretary of State Antony Blinken}, {@code Blinken, the
   * secretary of state,}; null where none is.
   */
  private NameMention holder(Sentence sentence, TokenRange title) {
    NameMention after = null;
    NameMention before = null;
    for (NameMention name : sentence.names()) {
      if (!isPerson(name)) {
        continue;
      }
      int gap = name.at().from() - title.to();
      boolean follows = gap >= 0 && gap <= 3 && !has(sentence, title.to(), name.at().from(), true);
      after = follows && after == null ? name : after;
      int back = title.from() - name.at().to();
      boolean leads =
          back >= 0 && back <= 6 && isApposition(sentence, name.at().to(), title.from());
      before = leads ? name : before;
    }
    return after == null ? before : after;
  }

  private boolean isPerson(NameMention name) {
    Entity entity = base.entity(name.entities().get(0));
    return entity != null && entity.kind() == EntityKind.PERSON;
  }

  private static boolean has(Sentence sentence, int from, int to, boolean comma) {
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      if ((comma && word.equals(",")) || word.equals("and") || Verbs.isVerb(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code X, the secretary}, {@code X, who is secretary}, {@code X as secretary}. */
  private static boolean isApposition(Sentence sentence, int from, int to) {
    String first = sentence.word(from);
    return first.equals(",")
        || first.equals("as")
        || first.equals("(")
        || Set.of("is", "was", "became", "becomes").contains(first)
        || from == to;
  }
}
