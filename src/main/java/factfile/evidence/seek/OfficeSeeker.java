package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Looks for an office, and for whose it is said to be. */
final class OfficeSeeker {
  private static final Set<String> JOINTS =
      Set.of("of", "the", "for", "and", "to", "a", "an", "in", "at");

  private static final Set<String> SUCCESSION =
      Set.of("succeed", "success", "follow", "replac", "predec", "office");

  /** The words of an office stand no farther apart than that. */
  private static final int WIDEST = 5;

  /** No farther from an office than that stands what it is of. */
  private static final int REACH = 12;

  /** Another body this close to an office is the one that it is of. */
  private static final int BESIDE = 2;

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

  /** What the office is of: named beside it, or in its own words ({@code Secretary of State}). */
  static Sighting seek(FactBase base, Sought.Body body, CitedPassage passage) {
    Entity entity = base.entity(body.entity());
    if (body.office() == null || entity == null) {
      return Sighting.NONE;
    }
    return new OfficeSeeker(base, body.office()).body(entity, passage);
  }

  private Sighting body(Entity body, CitedPassage passage) {
    Set<String> kin = Circle.kin(base, body);
    Set<String> own = Circle.own(base, body);
    Sighting best = Sighting.NONE;
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.withHeadline()) {
      Sentence sentence = each.sentence();
      for (TokenRange title : titles(sentence)) {
        NameMention near = nearest(sentence, title, own);
        // What it is a part of stands for it, where nothing else is named.
        near =
            near == null && !hasOthers(sentence, title, kin) ? nearest(sentence, title, kin) : near;
        if (near != null) {
          return Sighting.it(sentence.text(near.at()), passage.at(each));
        }
        NameMention rival = nearest(sentence, title, null);
        if (rival != null) {
          best = best.or(Sighting.another(sentence.text(rival.at()), passage.at(each)));
        } else if (isIts(sentence, title, before, kin) || isLast(body, sentence, title, before)) {
          return Sighting.it(sentence.text(title), passage.at(each));
        }
      }
      before.add(sentence);
    }
    if (best.seen() != Sighting.Seen.IT && isInTitle(body)) {
      return Sighting.it(office.title(), passage.cite().at());
    }
    return best;
  }

  /** {@code Its director}: of what was named before. */
  private static boolean isIts(
      Sentence sentence, TokenRange title, List<Sentence> before, Set<String> kin) {
    String word = sentence.word(title.from() - 1);
    for (int i = before.size() - 1; i >= 0 && Nouns.POSSESSIVES.contains(word); i--) {
      Set<String> named = before.get(i).named(before.get(i).whole());
      if (!named.isEmpty()) {
        return !Collections.disjoint(named, kin);
      }
    }
    return false;
  }

  /** Whether no body of its kind was named since it was. */
  private boolean isLast(Entity body, Sentence sentence, TokenRange title, List<Sentence> before) {
    return new Circle(base, body).isMeant(sentence, title.from(), before, true);
  }

  /**
   * A body that is named within reach of an office.
   *
   * @param kin of whom; null for whomever, right beside it
   */
  private NameMention nearest(Sentence sentence, TokenRange title, Set<String> kin) {
    List<NameMention> mentions = new ArrayList<>(sentence.names());
    mentions.addAll(sentence.adjectives());
    for (NameMention name : mentions) {
      int gap =
          name.at().from() >= title.to()
              ? name.at().from() - title.to()
              : Math.max(0, title.from() - name.at().to());
      boolean meant =
          kin == null
              ? gap <= BESIDE && !isPerson(name) && !isPlace(name)
              : gap <= REACH && !Collections.disjoint(name.entities(), kin);
      if (meant) {
        return name;
      }
    }
    return null;
  }

  private boolean hasOthers(Sentence sentence, TokenRange title, Set<String> kin) {
    for (NameMention name : sentence.names()) {
      int gap = Math.max(name.at().from() - title.to(), Math.max(0, title.from() - name.at().to()));
      boolean body = !isPerson(name) && !isPlace(name);
      if (body && gap <= REACH && Collections.disjoint(name.entities(), kin)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(NameMention name) {
    Entity entity = base.entity(name.entities().get(0));
    return entity == null || Circle.isPlace(entity);
  }

  private boolean isInTitle(Entity body) {
    for (String word : FoldedWords.of(body.name())) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Sighting seek(CitedPassage passage) {
    Sighting best = Sighting.NONE;
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.withHeadline()) {
      for (TokenRange title : titles(each.sentence())) {
        best = best.or(seek(each.sentence(), title, before, passage.at(each)));
      }
      before.add(each.sentence());
    }
    boolean told = best.seen() == Sighting.Seen.IT || !isNamed(passage);
    return told ? best : best.or(succession(passage));
  }

  private boolean isNamed(CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      if (!titles(each.sentence()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@code He follows X}: who came before or after in an office had it, too. */
  private Sighting succession(CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      Sentence sentence = each.sentence();
      boolean named = sentence.named(sentence.whole()).contains(office.holder());
      for (int at = 0; named && at < sentence.tokens().size(); at++) {
        if (SUCCESSION.contains(Stem.of(sentence.word(at)))) {
          return Sighting.it(sentence.tokens().get(at).text(), passage.at(each));
        }
      }
    }
    return Sighting.NONE;
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
            || new Circle(base, entity).description(sentence, before, Part.NAMED) != null;
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
      boolean same = Stem.of(spelling(each)).equals(Stem.of(spelling(word)));
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
