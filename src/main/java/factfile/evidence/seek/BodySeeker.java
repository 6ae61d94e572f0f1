package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Looks for what an office is of: named beside it, or in its own words. */
final class BodySeeker {
  /** No farther from an office than that stands what it is of. */
  private static final int REACH = 12;

  /** Another body this close to an office is the one that it is of. */
  private static final int BESIDE = 2;

  private final FactBase base;
  private final Entity body;
  private final OfficeTitle title;

  private BodySeeker(FactBase base, Entity body, String title) {
    this.base = base;
    this.body = body;
    this.title = new OfficeTitle(title);
  }

  static Sighting seek(FactBase base, Sought.Body body, CitedPassage passage) {
    Entity entity = base.entity(body.entity());
    return body.office() == null || entity == null
        ? Sighting.NONE
        : new BodySeeker(base, entity, body.office().title()).seek(passage, body.office().title());
  }

  private Sighting seek(CitedPassage passage, String office) {
    Set<String> kin = Circle.kin(base, body);
    Set<String> own = Circle.own(base, body);
    Sighting best = Sighting.NONE;
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.withHeadline()) {
      Sentence sentence = each.sentence();
      for (TokenRange at : title.in(sentence)) {
        NameMention near = nearest(sentence, at, own);
        // What it is a part of stands for it, where nothing else is named.
        near = near == null && !hasOthers(sentence, at, kin) ? nearest(sentence, at, kin) : near;
        if (near != null) {
          return Sighting.it(sentence.text(near.at()), passage.at(each));
        }
        NameMention rival = nearest(sentence, at, null);
        if (rival != null) {
          best = best.or(Sighting.another(sentence.text(rival.at()), passage.at(each)));
        } else if (isIts(sentence, at, before, kin) || isLast(sentence, at, before)) {
          return Sighting.it(sentence.text(at), passage.at(each));
        }
      }
      before.add(sentence);
    }
    if (best.seen() != Sighting.Seen.IT && title.has(body)) {
      return Sighting.it(office, passage.cite().at());
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
  private boolean isLast(Sentence sentence, TokenRange title, List<Sentence> before) {
    return new LastNamed(base, body).isMeant(sentence, title.from(), before, true);
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
              ? gap <= BESIDE && !Circle.isPerson(base, name) && !isPlace(name)
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
      boolean body = !Circle.isPerson(base, name) && !isPlace(name);
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
}
